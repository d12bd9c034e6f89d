import { fieldOf, isStruct, type Type } from "../schema/field.js";
import { isObject } from "../schema/values.js";

/**
 * Copies a value of the API with its nulls as the server reads them: a field that is null is missing, and null in a map
 * is the empty string. Values that the schema does not know stay as they are.
 */
export function withoutNulls(value: unknown, type: Type): unknown {
  if (typeof type === "string") return value;
  if ("list" in type) {
    const { list } = type;
    return Array.isArray(value) ? value.map((each) => withoutNulls(each, list)) : value;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  if (!isStruct(type))
    return Object.fromEntries(entries.map(([key, text]) => [key, text === null ? "" : text]));
  const kept = entries.filter(([, each]) => each !== null);
  return Object.fromEntries(
    kept.map(([name, each]) => {
      const field = fieldOf(type, name);
      return [name, field === undefined ? each : withoutNulls(each, field.type)];
    }),
  );
}
