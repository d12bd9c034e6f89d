import { type Field, listOf } from "../schema/field.js";
import { expected, isOfType } from "../schema/values.js";

/** Describes the argument of the withX function of a field, for messages. A list with one item may be passed as the item. */
export function takes(field: Field): string {
  const item = listOf(field);
  if (item === undefined) return expected(field.type);
  return `an array or ${item === "string" ? "a string" : "an object"}`;
}

/** True if the withX function of a field takes the value. Does not check the items of an array. */
export function accepts(field: Field, value: unknown): boolean {
  const item = listOf(field);
  const single = item === "string" ? "string" : "object";
  return isOfType(value, field.type) || (item !== undefined && isOfType(value, single));
}
