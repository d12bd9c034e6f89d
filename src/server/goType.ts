import type { Field, Type } from "../schema/field.js";
import type { JsonKind } from "./json.js";

/** The Go type of a field as the server's errors print it: `[]v1.TagReference`, without pointers. */
export function goTypeOf(field: Field): string {
  const known = goTypes.get(field);
  if (known !== undefined) return known;
  const type = field.go?.replace("*", "") ?? goNameOf(field.type);
  goTypes.set(field, type);
  return type;
}

/** The types by field: they are asked for with every value of a manifest. */
const goTypes = new WeakMap<Field, string>();

function goNameOf(type: Type): string {
  if (type === "boolean") return "bool";
  if (type === "integer") return "int64";
  if (typeof type === "string") return type;
  if ("map" in type) return "map[string]string";
  return "list" in type ? `[]${goNameOf(type.list)}` : `v1.${type.name}`;
}

/** The kind of JSON value that Go decodes into a type. */
export function jsonKindOf(type: Type): JsonKind {
  if (type === "string") return type;
  if (type === "boolean") return "bool";
  if (type === "integer") return "number";
  return typeof type === "object" && "list" in type ? "array" : "object";
}
