import { isParameter as isParameterText } from "../../grammar/parameter.js";
import { isStruct, type Type } from "./field.js";

/** The tag that JavaScript gives a value: `[object Object]`, `[object Promise]`. */
const tagOf = (value: unknown): string => Object.prototype.toString.call(value);

/** Describes a value for messages: `a string`, `an array`, `null`, `a Promise`. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value !== "object") return `a ${typeof value}`;
  return isObject(value) ? "an object" : `a ${tagOf(value).slice("[object ".length, -1)}`;
}

/** Describes the values of a type for messages: `a boolean`, `an object`. */
export function expected(type: Type): string {
  if (type === "string" || type === "boolean") return `a ${type}`;
  if (type === "integer") return "an integer";
  if (typeof type === "object" && "list" in type) return "an array";
  return typeof type === "object" && "map" in type ? "an object of strings" : "an object";
}

/** True for an object of fields. Null, arrays, and objects whose content is not in fields (Promise, Map) are not. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  tagOf(value) === "[object Object]";

/** True for a parameter of a Template that is a whole value, `${{NAME}}`: its value may be of any type. */
export const isParameter = (value: unknown): value is Parameter =>
  typeof value === "string" && isParameterText(value);

/** A parameter of a Template in place of a value. */
export type Parameter = `\${{${string}}}`;

/** True if a value is of a type. A boolean may be a parameter. Checks the values of a map, but not the fields of a struct or the items of a list. */
export function isOfType(value: unknown, type: Type): boolean {
  if (type === "string") return typeof value === type;
  if (type === "boolean") return typeof value === type || isParameter(value);
  if (type === "integer") return Number.isSafeInteger(value);
  if (type === "object" || isStruct(type)) return isObject(value);
  if ("list" in type) return Array.isArray(value);
  return isObject(value) && Object.values(value).every((each) => typeof each === "string");
}

/** True unless a value has a string or a key with half of a surrogate pair, at any depth. A cycle is searched once. */
export function isWellFormed(value: unknown, around: readonly unknown[] = []): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value !== "object" || value === null || around.includes(value)) return true;
  const inside = [...around, value];
  return Object.entries(value).every(([key, each]) => key.isWellFormed() && isWellFormed(each, inside));
}
