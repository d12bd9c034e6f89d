import { imageStream, imageStreamImport } from "../schema/imageStream.js";
import { whereItBelongs } from "../validate/belongs.js";
import type { FieldError, FieldErrorType } from "../validate/fieldError.js";
import { quote } from "../validate/goText.js";
import { validate } from "../validate/validate.js";
import type { Finding } from "./finding.js";
import { hintFor } from "./hints.js";
import { hasParameter, withoutWholeParameters } from "./parameters.js";
import { pathFinder, valueAt } from "./path.js";

const codes: Readonly<Record<FieldErrorType, string>> = {
  FieldValueInvalid: "invalid-value",
  FieldValueNotSupported: "unsupported-value",
  FieldValueRequired: "required-value",
  FieldValueTooLong: "too-long",
  FieldValueTypeInvalid: "wrong-type",
  UnknownField: "unknown-field",
};

/** What stands between the field and the server's detail. */
const titles: Readonly<Record<FieldErrorType, string>> = {
  FieldValueInvalid: "Invalid value: ",
  FieldValueNotSupported: "Unsupported value: ",
  FieldValueRequired: "Required value",
  FieldValueTooLong: "Too long",
  FieldValueTypeInvalid: "",
  UnknownField: "",
};

/** The server's sentence, as `oc` prints it. */
function sentence({ type, field, value, detail }: FieldError): string {
  const title = titles[type];
  if (title === "") return detail;
  const shown = title.endsWith(" ") ? `${title}${quote(value)}` : title;
  return [field, shown, ...(detail === "" ? [] : [detail])].join(": ");
}

/** For an unknown field whose name the API has elsewhere in the manifest. */
function misplacedHint({ type, field }: FieldError, manifest: unknown, server?: string): string | undefined {
  if (type !== "UnknownField") return undefined;
  const root = valueAt(manifest, ["kind"]) === "ImageStream" ? imageStream : imageStreamImport;
  const places = whereItBelongs(field, root, server);
  return places.length === 0
    ? undefined
    : `It belongs at ${places.map((place) => `'${place}'`).join(" or ")}.`;
}

/** What the API server says of a manifest, less what depends on the parameters of a Template. */
export function verdicts(manifest: unknown, server?: string): Finding[] {
  const known = withoutWholeParameters(manifest);
  const pathOf = pathFinder(manifest);
  return validate(known, server === undefined ? {} : { server }).flatMap((error): Finding[] => {
    const decoding = error.type === "UnknownField" || error.type === "FieldValueTypeInvalid";
    const path = pathOf(error.field, decoding);
    if (hasParameter(valueAt(manifest, path))) return [];
    const hint = misplacedHint(error, manifest, server) ?? hintFor(error);
    const code = codes[error.type];
    return [{ code, severity: "error", path, message: sentence(error), ...(hint !== undefined && { hint }) }];
  });
}
