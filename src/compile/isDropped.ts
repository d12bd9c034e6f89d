import { isKeptEmpty } from "../schema/field.js";
import type { Leaf } from "../schema/leaves.js";

/**
 * True for a value that the server does not store, so that a manifest leaves it out: an empty one of a field that Go omits
 * if it is empty, or that the server fills in. A required field and a name stay: without one, the server would answer
 * otherwise.
 */
export const isDropped = (value: unknown, { field, path }: Leaf): boolean =>
  isEmpty(value) &&
  !field.required &&
  path.at(-1) !== "name" &&
  (field.default !== undefined || !isKeptEmpty(field));

const isEmpty = (value: unknown): boolean => !value || (Array.isArray(value) && value.length === 0);
