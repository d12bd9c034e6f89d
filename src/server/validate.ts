import type { OpenShiftVersion } from "../schema/versions.js";
import type { RuleError } from "./fieldError.js";
import type { ImageConfig } from "./imageConfig.js";
import { resourceErrors } from "./kinds.js";
import { readResource } from "./resource.js";
import { hasRule } from "./rules.js";

/**
 * The errors with which the API server of an OpenShift version refuses a manifest of an ImageStream or
 * ImageStreamImport, in its order; none if it accepts the manifest. The server decodes first, and strictly: an
 * UnknownField or FieldValueTypeInvalid comes without the errors of validation. With the configuration of a cluster, the
 * registries that it does not allow are errors, too. Takes any value; a value that is not one of these resources is
 * refused, too.
 */
export function manifestErrors(
  manifest: unknown,
  server?: OpenShiftVersion,
  config?: ImageConfig,
): readonly RuleError[] {
  const resource = readResource(manifest, server, config);
  const errors = "errors" in resource ? resource.errors : resourceErrors(resource, config);
  return errors.filter(({ rule }) => hasRule(server, rule));
}
