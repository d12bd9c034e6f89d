import { type Field, isKeptEmpty, isStruct, type Struct, type Type } from "../schema/field.js";
import { zeroTime } from "./time.js";

/** Returns the object that the server writes for a decoded one: in API order, with the empty fields that it keeps. */
export function encode(object: object, struct: Struct): Record<string, unknown> {
  const source = object as Readonly<Record<string, unknown>>;
  const entries = Object.entries(struct.fields).map(([name, field]) => [
    name,
    encodeField(source[name], field),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function encodeField(value: unknown, field: Field): unknown {
  const { type, go = "", always } = field;
  const kept = isKeptEmpty(field);
  if (value === undefined) {
    if (isStruct(type) && !go.startsWith("*")) return encode({}, type);
    return always ? zeroOf(type, go) : undefined;
  }
  if (value === zeroTime) return kept ? null : undefined;
  return kept || isStruct(type) || !isEmpty(value) ? encodeValue(value, type) : undefined;
}

function encodeValue(value: unknown, type: Type): unknown {
  if (isStruct(type)) return encode(value as object, type);
  if (typeof type !== "object" || !("list" in type)) return value;
  return (value as unknown[]).map((each) => encodeValue(each, type.list));
}

/** The value that Go writes for a field that is not set. */
function zeroOf(type: Type, go: string): unknown {
  if (type === "boolean") return false;
  if (type === "integer") return go.startsWith("*") ? null : 0;
  if (type === "object") return ["", "v1.ListMeta"].includes(go) ? {} : null;
  return type === "string" && !go.endsWith("v1.Time") && !go.startsWith("[]") ? "" : null;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null ? Object.keys(value).length === 0 : !value;
}
