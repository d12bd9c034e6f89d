import { fieldOf, isStruct, type Type } from "../schema/field.js";
import { isObject } from "../schema/values.js";
import type { Path } from "../text/path.js";

/**
 * A placeholder that another tool replaces: `${NAME}` and `${{NAME}}` of an OpenShift Template, `$(NAME)` of kustomize,
 * `{{ … }}` and `{% … %}` of Helm, Go and Jinja, and names with PLACEHOLDER, as people call those for kustomize.
 */
const parameter = /\$\{\{?[A-Za-z0-9_]+\}|\$\([A-Za-z0-9_.-]+\)|\{\{|\{%|PLACEHOLDER/;

/** A placeholder instead of a value of any type. */
const wholeParameter = /^(?:\$\{\{[A-Za-z0-9_]+\}\}|\$\([A-Za-z0-9_.-]+\)|\{\{(?:(?!\}\})[\s\S])*\}\})$/;

/** True for a string that contains a placeholder: its value is not known yet. */
export const hasParameter = (value: unknown): boolean => typeof value === "string" && parameter.test(value);

/** True if the value at a path, or the last one on the way there, contains a parameter. */
export function dependsOnParameter(manifest: unknown, path: Path): boolean {
  let value = manifest;
  for (const name of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) break;
    value = (value as Readonly<Record<string | number, unknown>>)[name];
  }
  return hasParameter(value);
}

/** True for a parameter that hides the type of its value, or in a field that does not take text. */
function isHidden(value: unknown, type: Type, go = ""): boolean {
  if (typeof value !== "string") return false;
  const takesText = type === "string" && !go.endsWith("v1.Time");
  return wholeParameter.test(value) || (!takesText && hasParameter(value));
}

/**
 * Copies a value of the API without the placeholders that cannot be decoded as the field's type. Most values have none:
 * they are returned as they are.
 */
export const withoutParameters = (value: unknown, type: Type): unknown =>
  containsParameter(value) ? copyWithout(value, type) : value;

/** The types of the API are not deeper. A deeper value may contain itself. */
const maxDepth = 20;

function containsParameter(value: unknown, depth = 0): boolean {
  if (typeof value === "string") return parameter.test(value);
  if (typeof value !== "object" || value === null) return false;
  if (depth > maxDepth) return true;
  const children = Array.isArray(value) ? value : Object.values(value);
  return children.some((child) => containsParameter(child, depth + 1));
}

function copyWithout(value: unknown, type: Type): unknown {
  if (isStruct(type)) {
    if (!isObject(value)) return value;
    const entries = Object.entries(value).flatMap(([name, each]) => {
      const field = fieldOf(type, name);
      if (field === undefined) return [[name, each]];
      return isHidden(each, field.type, field.go) ? [] : [[name, copyWithout(each, field.type)]];
    });
    return Object.fromEntries(entries);
  }
  if (typeof type === "string") return value;
  if ("map" in type)
    return isObject(value)
      ? Object.fromEntries(Object.entries(value).filter(([, each]) => !isHidden(each, type.map)))
      : value;
  // Without an item the others would move, so it becomes undefined, which the server decodes as an empty item.
  return Array.isArray(value)
    ? value.map((each) => (isHidden(each, type.list) ? undefined : copyWithout(each, type.list)))
    : value;
}
