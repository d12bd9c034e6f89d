import type { FieldError } from "../server/fieldError.js";
import { manifestErrors } from "../server/validate.js";
import { checkOptions, imageConfigOf, type ServerOptions, serverOf } from "./options.js";

/** The options of `validate`. */
export interface ValidateOptions extends ServerOptions {}

/**
 * Returns the errors with which OpenShift's API server refuses a manifest of an ImageStream or ImageStreamImport, in
 * its order; none if it accepts the manifest. The server decodes first, and strictly: an UnknownField or
 * FieldValueTypeInvalid comes without the errors of validation. Takes any value; a value that is not one of these
 * resources is refused, too. Throws a TypeError if `server` is not a version or
 * `imageConfig` not the configuration of a cluster.
 */
export function validate(manifest: unknown, options: ValidateOptions = {}): readonly FieldError[] {
  checkOptions("validate", options);
  return manifestErrors(manifest, serverOf(options), imageConfigOf(options)).map(
    ({ rule, shown, at, ...error }) => error,
  );
}
