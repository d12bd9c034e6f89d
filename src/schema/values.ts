import { isStruct, type Type } from "./field.js";

/** What JavaScript itself calls a value: `[object Object]`, `[object Promise]`. */
const tagOf = (value: unknown): string => Object.prototype.toString.call(value);

/** What a value is, for messages: `a string`, `an array`, `null`, `a Promise`. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value !== "object") return `a ${typeof value}`;
  return isObject(value) ? "an object" : `a ${tagOf(value).slice("[object ".length, -1)}`;
}

/** What a type takes, for messages: `a boolean`, `an object`. */
export function expected(type: Type): string {
  if (type === "string" || type === "boolean") return `a ${type}`;
  if (type === "integer") return "an integer";
  if (typeof type === "object" && "list" in type) return "an array";
  return typeof type === "object" && "map" in type ? "an object of strings" : "an object";
}

/** True for an object of fields. Null, arrays and what keeps its content elsewhere, as a Promise or Map does, are none. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  tagOf(value) === "[object Object]";

/** True if a value is of a type. The fields of a struct and the items of a list are not looked at; a map's values are. */
export function isOfType(value: unknown, type: Type): boolean {
  if (type === "string" || type === "boolean") return typeof value === type;
  if (type === "integer") return Number.isSafeInteger(value);
  if (type === "object" || isStruct(type)) return isObject(value);
  if ("list" in type) return Array.isArray(value);
  return isObject(value) && Object.values(value).every((each) => typeof each === "string");
}
