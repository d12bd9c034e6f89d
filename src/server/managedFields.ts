import type { managedFieldsEntry } from "../schema/managedFieldsEntry.js";
import type { Decoded } from "./decoded.js";
import { invalid, type RuleError, tooLong } from "./fieldError.js";
import { byteLength, unprintable } from "./goText.js";

const maxManagerBytes = 128;
const maxSubresourceBytes = 256;

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
      ...(byteLength(subresource) > maxSubresourceBytes
        ? [tooLong(rule, `${entry}.subresource`, maxSubresourceBytes)]
        : []),
    ];
  });
}

function managerErrors(manager: string, path: string): RuleError[] {
  const long = byteLength(manager) > maxManagerBytes;
  const errors = long ? [tooLong("ValidateFieldManager", path, maxManagerBytes)] : [];
  const value = long ? "<value omitted>" : manager;
  let position = 0;
  let start = 0;
  for (const { 0: character, index } of manager.matchAll(unprintable)) {
    position += byteLength(manager.slice(start, index));
    start = index;
    const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
    const detail = `invalid character U+${code} (at position ${position})`;
    errors.push(invalid("ValidateFieldManager", path, value, detail));
  }
  return errors;
}
