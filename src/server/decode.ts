import { isStruct, type Struct, type Type } from "../schema/field.js";
import { knows } from "../schema/versions.js";
import type { Decoded } from "./decoded.js";
import { type FieldError, valueText } from "./fieldError.js";
import { goTypeOf, jsonKindOf } from "./goType.js";
import { jsonValue, kindOf } from "./json.js";
import { parseTime } from "./time.js";
import { unknownField } from "./unknownField.js";

/** The server stops to collect unknown fields at this many. */
const MOST_UNKNOWN = 100;

/** Where a value is: its path with indices, and the struct and the plain path that Go's errors name. */
interface Place {
  readonly path: string;
  readonly struct: string;
  readonly goPath: string;
}

/** What went wrong so far. A broken time ends Go's decoding at once, so it comes before a mismatch. */
interface Faults {
  readonly server: string | undefined;
  readonly unknown: Map<string, FieldError>;
  mismatch?: FieldError;
  brokenTime?: FieldError;
}

/**
 * Decodes a manifest as the server does with strict field validation (sigs.k8s.io/json UnmarshalStrict):
 * names are case-sensitive and null is the same as absent. Gives the object, or the errors: the one type that
 * does not fit, else the unknown fields. What JSON cannot say is treated as JSON.stringify does.
 */
export function decode<S extends Struct>(
  manifest: object,
  struct: S,
  server?: string,
): { readonly object: Decoded<S> } | { readonly errors: readonly FieldError[] } {
  const faults: Faults = { server, unknown: new Map() };
  const object = decodeStruct(manifest, struct, { path: "", struct: "", goPath: "" }, faults);
  const fatal = faults.brokenTime ?? faults.mismatch;
  if (fatal !== undefined) return { errors: [fatal] };
  if (faults.unknown.size > 0) return { errors: [...faults.unknown.values()] };
  return { object: object as Decoded<S> };
}

function decodeStruct(source: object, struct: Struct, at: Place, faults: Faults): object {
  const entries: [string, unknown][] = [];
  for (const [name, raw] of Object.entries(source)) {
    const value = jsonValue(raw);
    if (value === undefined) continue;
    const path = join(at.path, name.toWellFormed());
    const field = Object.hasOwn(struct.fields, name) ? struct.fields[name] : undefined;
    if (field === undefined || !knows(faults.server, field)) {
      if (faults.unknown.size < MOST_UNKNOWN) {
        faults.unknown.set(path, unknownField(path, name, value, struct, faults.server));
      }
    } else if (value !== null) {
      const place = { path, struct: struct.name, goPath: join(at.goPath, name) };
      entries.push([name, decodeValue(value, field.type, goTypeOf(field), place, faults)]);
    }
  }
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function decodeValue(value: unknown, type: Type, go: string, at: Place, faults: Faults): unknown {
  if (type === "object") return value;
  if (go === "v1.Time") return decodeTime(value, at, faults);
  if (kindOf(value) !== jsonKindOf(type)) return mismatch(kindOf(value), value, go, at, faults);
  if (type === "integer") return decodeInteger(value as number | bigint, go, at, faults);
  if (typeof type === "string") return value;
  if (isStruct(type)) return decodeStruct(value as object, type, at, faults);
  return "list" in type
    ? decodeList(value as unknown[], type.list, go.slice("[]".length), at, faults)
    : decodeMap(value as object, at, faults);
}

function decodeInteger(value: number | bigint, go: string, at: Place, faults: Faults): unknown {
  const whole = typeof value === "bigint" || Number.isInteger(value) ? BigInt(value) : undefined;
  if (whole !== undefined && BigInt.asIntN(go === "int32" ? 32 : 64, whole) === whole) return Number(whole);
  return mismatch(`number ${value}`, value, go, at, faults);
}

function decodeList(values: readonly unknown[], type: Type, go: string, at: Place, faults: Faults): unknown {
  return Array.from(values, (raw, index) => {
    const value = jsonValue(raw) ?? (isStruct(type) ? {} : type === "string" ? "" : null);
    return decodeValue(value, type, go, { ...at, path: `${at.path}[${index}]` }, faults);
  });
}

function decodeMap(source: object, at: Place, faults: Faults): unknown {
  const entries: [string, unknown][] = [];
  for (const [key, raw] of Object.entries(source)) {
    const value = jsonValue(raw);
    if (value === undefined) continue;
    entries.push([
      key.toWellFormed(),
      decodeValue(value ?? "", "string", "string", { ...at, path: join(at.path, key) }, faults),
    ]);
  }
  return Object.fromEntries(entries);
}

function decodeTime(value: unknown, at: Place, faults: Faults): string | undefined {
  const time =
    typeof value === "string" ? parseTime(value) : { error: sentence(kindOf(value), "string", at) };
  if ("utc" in time) return time.utc;
  faults.brokenTime ??= typeInvalid(value, time.error, at);
  return undefined;
}

function mismatch(found: string, value: unknown, go: string, at: Place, faults: Faults): undefined {
  faults.mismatch ??= typeInvalid(value, sentence(found, go, at), at);
}

function typeInvalid(value: unknown, detail: string, at: Place): FieldError {
  return { type: "FieldValueTypeInvalid", field: at.path, value: valueText(value), detail };
}

function sentence(found: string, go: string, { struct, goPath }: Place): string {
  return `json: cannot unmarshal ${found} into Go struct field ${struct}.${goPath} of type ${go}`;
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
