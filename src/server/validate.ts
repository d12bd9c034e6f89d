import { checkServer } from "../schema/versions.js";
import type { RuleError } from "./fieldError.js";
import { imageStreamErrors } from "./imageStream.js";
import { imageStreamImportErrors } from "./imageStreamImport.js";
import { readResource } from "./resource.js";

/** What `validate` judges by. */
export interface ValidateOptions {
  /** The OpenShift version of the server, such as `4.11`. Without it the newest is meant. */
  readonly server?: string;
}

/**
 * The errors with which the API server of OpenShift refuses a manifest of an ImageStream or an
 * ImageStreamImport, in its order; none when it takes it. The server decodes first, and strictly: an
 * UnknownField or FieldValueTypeInvalid comes without the errors of validation. What is neither of the two
 * resources is refused as well. Takes any value; throws a TypeError only when `server` is not a version.
 */
export function validate(manifest: unknown, { server }: ValidateOptions = {}): readonly RuleError[] {
  checkServer(server);
  const resource = readResource(manifest, server);
  if ("errors" in resource) return resource.errors;
  return resource.kind === "ImageStream"
    ? imageStreamErrors(resource.object)
    : imageStreamImportErrors(resource.object);
}
