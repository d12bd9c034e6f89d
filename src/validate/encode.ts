import { type Field, isStruct, type Struct, type Type } from "../schema/field.js";

/** The JSON object that the server writes for a decoded one: in the API's order, with the empty fields that it keeps. */
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
  const pointer = go.startsWith("*");
  if (isStruct(type) && (value !== undefined || !pointer)) return encode(value ?? {}, type);
  if (value === undefined) return always ? zeroOf(type, go) : undefined;
  return always || pointer || !isEmpty(value) ? encodeValue(value, type) : undefined;
}

function encodeValue(value: unknown, type: Type): unknown {
  if (typeof type !== "object" || !("list" in type) || !isStruct(type.list)) return value;
  const { list } = type;
  return (value as object[]).map((each) => encode(each, list));
}

/** What Go writes for a field that was never set. */
function zeroOf(type: Type, go: string): unknown {
  if (type === "boolean") return false;
  if (type === "integer") return go.startsWith("*") ? null : 0;
  return type === "string" && go !== "v1.Time" && !go.startsWith("[]") ? "" : null;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null ? Object.keys(value).length === 0 : !value;
}
