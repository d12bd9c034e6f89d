import type { Struct } from "../schema/field.js";
import { imageStream, imageStreamImport } from "../schema/imageStream.js";
import { isObject } from "../schema/values.js";
import type { FieldError, FieldErrorType } from "../server/fieldError.js";
import { quote } from "../server/goText.js";
import { validate } from "../server/validate.js";
import type { Code } from "../text/codes.js";
import type { Finding } from "../text/finding.js";
import type { Path } from "../text/path.js";
import { hintFor } from "./hints.js";
import { whereItBelongs } from "./misplacedField.js";
import { dependsOnParameter, hasParameter, withoutParameters } from "./parameters.js";
import { pathFinder, valueAt } from "./serverPath.js";

/** The code of each type of the server's errors. */
export const verdictCodes: Readonly<Record<FieldErrorType, Code>> = {
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

/** The server's sentence, as `oc` prints it. `found` is the value itself: only text is quoted. */
function sentence({ type, field, value, detail }: FieldError, found: unknown): string {
  const title = titles[type];
  if (title === "") return detail;
  const bare = typeof found === "boolean" || typeof found === "number";
  const text = bare ? value : quote(value === "<nil>" ? "null" : value);
  const shown = title.endsWith(" ") ? `${title}${text}` : title;
  return [field, shown, ...(detail === "" ? [] : [detail])].join(": ");
}

/** For an unknown field whose name the API has elsewhere in the manifest. */
function misplacedHint({ type, field }: FieldError, root: Struct, server?: string): string | undefined {
  if (type !== "UnknownField") return undefined;
  const places = whereItBelongs(field, root, server);
  return places.length === 0
    ? undefined
    : `It belongs at ${places.map((place) => `'${place}'`).join(" or ")}.`;
}

/** A function that gives the key of a map that the server means where it names only the map: by its key or its value. */
function keyFinder(): (map: unknown, text: string) => Path {
  const known = new Map<object, Map<unknown, string>>();
  return (map, text) => {
    if (!isObject(map)) return [];
    const keys = known.get(map) ?? new Map(Object.entries(map).map(([key, value]) => [value, key]));
    known.set(map, keys);
    const key = Object.hasOwn(map, text) ? text : keys.get(text);
    return key === undefined ? [] : [key];
  };
}

const maps = ["metadata.labels", "metadata.annotations"];

/** What the API server says of a manifest, less what depends on the parameters of a Template. */
export function verdicts(manifest: unknown, server?: string): Finding[] {
  const root = valueAt(manifest, ["kind"]) === "ImageStream" ? imageStream : imageStreamImport;
  const errors = validate(withoutParameters(manifest, root), server === undefined ? {} : { server });
  const pathOf = pathFinder(manifest);
  const keyOf = keyFinder();
  return errors.flatMap((error): Finding[] => {
    const decoding = error.type === "UnknownField" || error.type === "FieldValueTypeInvalid";
    const found = pathOf(error.field, decoding);
    const path = maps.includes(error.field)
      ? [...found, ...keyOf(valueAt(manifest, found), error.value)]
      : found;
    if (hasParameter(error.value) || dependsOnParameter(manifest, path)) return [];
    const hint = misplacedHint(error, root, server) ?? hintFor(error);
    const code = verdictCodes[error.type];
    const message = sentence(error, valueAt(manifest, path));
    return [{ code, severity: "error", path, message, ...(hint !== undefined && { hint }) }];
  });
}
