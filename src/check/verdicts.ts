import { isManifestKind, kindOfSpecs, kinds } from "../schema/kinds.js";
import type { OpenShiftVersion } from "../schema/versions.js";
import type { FieldError, FieldErrorType } from "../server/fieldError.js";
import { quote } from "../server/goText.js";
import { manifestErrors } from "../server/validate.js";
import type { Code } from "../text/codes.js";
import type { Finding } from "../text/finding.js";
import type { Path } from "../text/path.js";
import { errorPaths } from "./errorPaths.js";
import { hints } from "./hints.js";
import { dependsOnParameter, hasParameter, withoutParameters } from "./parameters.js";
import { unknownFieldHint } from "./unknownFieldHint.js";
import { valueAt } from "./valueAt.js";

/** The code for each type of the server's errors. */
export const verdictCodes: Readonly<Record<FieldErrorType, Code>> = {
  FieldValueInvalid: "invalid-value",
  FieldValueNotSupported: "unsupported-value",
  FieldValueRequired: "required-value",
  FieldValueTooLong: "too-long",
  FieldValueTypeInvalid: "wrong-type",
  UnknownField: "unknown-field",
};

/** The words between the field and the detail in the server's sentence. */
const titles: Readonly<Record<FieldErrorType, string>> = {
  FieldValueInvalid: "Invalid value: ",
  FieldValueNotSupported: "Unsupported value: ",
  FieldValueRequired: "Required value",
  FieldValueTooLong: "Too long",
  FieldValueTypeInvalid: "",
  UnknownField: "",
};

/** The server's sentence, as `oc` prints it. `found` is the value itself: only a string is quoted. */
function sentence({ type, field, value, detail }: FieldError, found: unknown): string {
  const title = titles[type];
  if (title === "") return detail;
  const bare = typeof found === "boolean" || typeof found === "number";
  const text = bare ? value : quote(value === "<nil>" ? "null" : value);
  const shown = title.endsWith(" ") ? `${title}${text}` : title;
  return [field, shown, ...(detail === "" ? [] : [detail])].join(": ");
}

/** Finds what the API server refuses in a manifest. Leaves out errors that depend on the parameters of a Template. */
export function verdicts(manifest: unknown, server?: OpenShiftVersion): Finding[] {
  const kind = valueAt(manifest, ["kind"]);
  const root = kinds[isManifestKind(kind) ? kind : kindOfSpecs];
  const errors = manifestErrors(withoutParameters(manifest, root), server);
  const paths = errorPaths(manifest, errors);
  return errors.flatMap((error, index): Finding[] => {
    const path = paths[index] as Path;
    if (hasParameter(error.value) || dependsOnParameter(manifest, path)) return [];
    const hint = error.type === "UnknownField" ? unknownFieldHint(path, root, server) : hints[error.rule];
    const code = verdictCodes[error.type];
    const message = sentence(error, valueAt(manifest, path));
    return [{ code, severity: "error", path, message, ...(hint !== undefined && { hint }) }];
  });
}
