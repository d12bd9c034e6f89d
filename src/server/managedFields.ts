import type { managedFieldsEntry } from "../schema/managedFieldsEntry.js";
import type { Decoded } from "./decoded.js";
import { invalid, type RuleError, tooLong } from "./fieldError.js";
import { byteLength, UNPRINTABLE } from "./goText.js";

const LONGEST_MANAGER = 128;
const LONGEST_SUBRESOURCE = 256;

const rule = "ValidateManagedFields";

/** The errors in metadata.managedFields: k8s.io/apimachinery meta/v1 ValidateManagedFields. */
export function managedFieldsErrors(
  entries: readonly Decoded<typeof managedFieldsEntry>[],
  path: string,
): RuleError[] {
  return entries.flatMap(({ operation = "", fieldsType = "", manager = "", subresource = "" }, index) => {
    const entry = `${path}[${index}]`;
    return [
      ...(operation === "Apply" || operation === "Update"
        ? []
        : [invalid(rule, `${entry}.operation`, operation, "must be `Apply` or `Update`")]),
      ...(fieldsType === "" || fieldsType === "FieldsV1"
        ? []
        : [invalid(rule, `${entry}.fieldsType`, fieldsType, "must be `FieldsV1`")]),
      ...managerErrors(manager, `${entry}.manager`),
      ...(byteLength(subresource) > LONGEST_SUBRESOURCE
        ? [tooLong(rule, `${entry}.subresource`, LONGEST_SUBRESOURCE)]
        : []),
    ];
  });
}

function managerErrors(manager: string, path: string): RuleError[] {
  const long = byteLength(manager) > LONGEST_MANAGER;
  const errors = long ? [tooLong("ValidateFieldManager", path, LONGEST_MANAGER)] : [];
  const value = long ? "<value omitted>" : manager;
  let position = 0;
  let start = 0;
  for (const { 0: character, index } of manager.matchAll(UNPRINTABLE)) {
    position += byteLength(manager.slice(start, index));
    start = index;
    const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
    const detail = `invalid character U+${code} (at position ${position})`;
    errors.push(invalid("ValidateFieldManager", path, value, detail));
  }
  return errors;
}
