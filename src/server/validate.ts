import type { OpenShiftVersion } from "../schema/versions.js";
import type { RuleError } from "./fieldError.js";
import { resourceErrors } from "./kinds.js";
import { readResource } from "./resource.js";
import { hasRule } from "./rules.js";

/**
 * The errors with which the API server of an OpenShift version refuses a manifest of an ImageStream or
 * ImageStreamImport, in its order; none if it accepts the manifest. The server decodes first, and strictly: an
 * UnknownField or FieldValueTypeInvalid comes without the errors of validation. Takes any value; a value that is not
 * one of these resources is refused, too.
 */
export function manifestErrors(manifest: unknown, server?: OpenShiftVersion): readonly RuleError[] {
  const resource = readResource(manifest, server);
  const errors = "errors" in resource ? resource.errors : resourceErrors(resource);
  return errors.filter(({ rule }) => hasRule(server, rule));
}
