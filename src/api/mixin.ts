import { isObject } from "../schema/values.js";

/** The arrays and maps that a withXMixin function made. `merge` adds them to a field, where it would replace others. */
const mixins = new WeakSet<object>();

/** Marks an array or map as one to add. */
export function markMixin<T extends object>(value: T): T {
  mixins.add(value);
  return value;
}

/** True for an array or map to add. */
export const isMixin = (value: unknown): value is object =>
  typeof value === "object" && value !== null && mixins.has(value);

/** Copies the arrays and objects in a value, so that a result shares none with an argument. Cycles are not copied. */
export function copyOf<T>(value: T, around: readonly unknown[] = []): T {
  if (!(Array.isArray(value) || isObject(value)) || around.includes(value)) return value;
  const inside = [...around, value];
  const copy = Array.isArray(value)
    ? value.map((each) => copyOf(each, inside))
    : Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copyOf(each, inside)]));
  return (isMixin(value) ? markMixin(copy) : copy) as T;
}
