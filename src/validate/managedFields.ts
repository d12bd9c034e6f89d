import type { managedFieldsEntry } from "../schema/managedFieldsEntry.js";
import type { Decoded } from "./decoded.js";
import { type FieldError, invalid, tooLong } from "./fieldError.js";
import { byteLength, isPrintable } from "./goText.js";

const LONGEST_MANAGER = 128;
const LONGEST_SUBRESOURCE = 256;

/** What is wrong with metadata.managedFields: k8s.io/apimachinery meta/v1 ValidateManagedFields. */
export function managedFieldsErrors(
  entries: readonly Decoded<typeof managedFieldsEntry>[],
  path: string,
): FieldError[] {
  return entries.flatMap(({ operation = "", fieldsType = "", manager = "", subresource = "" }, index) => {
    const at = `${path}[${index}]`;
    return [
      ...(operation === "Apply" || operation === "Update"
        ? []
        : [invalid(`${at}.operation`, operation, "must be `Apply` or `Update`")]),
      ...(fieldsType === "" || fieldsType === "FieldsV1"
        ? []
        : [invalid(`${at}.fieldsType`, fieldsType, "must be `FieldsV1`")]),
      ...managerErrors(manager, `${at}.manager`),
      ...(byteLength(subresource) > LONGEST_SUBRESOURCE
        ? [tooLong(`${at}.subresource`, LONGEST_SUBRESOURCE)]
        : []),
    ];
  });
}

function managerErrors(manager: string, path: string): FieldError[] {
  const errors = byteLength(manager) > LONGEST_MANAGER ? [tooLong(path, LONGEST_MANAGER)] : [];
  let position = 0;
  for (const character of manager) {
    if (!isPrintable(character)) {
      const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
      errors.push(invalid(path, manager, `invalid character U+${code} (at position ${position})`));
    }
    position += byteLength(character);
  }
  return errors;
}
