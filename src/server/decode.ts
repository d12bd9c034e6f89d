import { fieldOf, isStruct, type Struct, type Type } from "../schema/field.js";
import { listMeta } from "../schema/status.js";
import { knows, type OpenShiftVersion } from "../schema/versions.js";
import { base64Error } from "./base64.js";
import type { Decoded } from "./decoded.js";
import { type RuleError, typeInvalid, valueText } from "./fieldError.js";
import { quote } from "./goText.js";
import { goTypeOf, jsonKindOf } from "./goType.js";
import { jsonValue, kindOf } from "./json.js";
import { parseTime } from "./time.js";

/** The server reports this many unknown fields at most. */
const maxUnknown = 100;

/** Where a value is in the manifest: its field, index or key, and where the value around it is. Only errors need a path. */
interface Location {
  readonly around: Location | undefined;
  readonly step: string | number;
  /** The struct that has the field; undefined for an index and for a key. */
  readonly struct: Struct | undefined;
}

/** The path with indices: `spec.tags[0].from`. */
function pathOf({ around, step }: Location): string {
  const before = around === undefined ? "" : pathOf(around);
  if (typeof step === "number") return `${before}[${step}]`;
  return join(before, step.toWellFormed());
}

/** The struct that Go's errors name, and the path to its field without indices: `TagReference.spec.tags.from`. */
function goPathOf({ around, step, struct }: Location): string {
  if (struct === undefined) return goPathOf(around as Location);
  const names = [step];
  for (let at = around; at !== undefined; at = at.around) if (at.struct !== undefined) names.unshift(at.step);
  return [struct.name, ...names].join(".");
}

/** The server that decodes, and the errors so far. */
interface Decoding {
  readonly server: OpenShiftVersion | undefined;
  /** The unknown fields by their paths. */
  readonly unknown: Map<string, RuleError>;
  /** The first value of a wrong type. */
  mismatch?: RuleError;
  /** The first value that is decoded, but cannot be converted to the server's own types. */
  unconverted?: RuleError;
  /** The first time that cannot be parsed. It ends Go's decoding at once, so it hides a mismatch. */
  brokenTime?: RuleError;
}

/**
 * Decodes a manifest as the server does with strict field validation (sigs.k8s.io/json UnmarshalStrict): names are
 * case-sensitive, and null is the same as absent. Returns the object or the errors: the first value of a wrong type or,
 * if there is none, the unknown fields. Values that JSON does not have are treated as JSON.stringify does.
 */
export function decode<S extends Struct>(
  manifest: object,
  struct: S,
  server?: OpenShiftVersion,
): { readonly object: Decoded<S> } | { readonly errors: readonly RuleError[] } {
  const decoding: Decoding = { server, unknown: new Map() };
  const object = decodeStruct(manifest, struct, undefined, decoding);
  const fatal = decoding.brokenTime ?? decoding.mismatch ?? decoding.unconverted;
  if (fatal !== undefined) return { errors: [fatal] };
  if (decoding.unknown.size > 0) return { errors: [...decoding.unknown.values()] };
  return { object: object as Decoded<S> };
}

function decodeStruct(
  source: object,
  struct: Struct,
  around: Location | undefined,
  decoding: Decoding,
): object {
  const object: Record<string, unknown> = {};
  for (const name of Object.keys(source)) {
    const value = jsonValue((source as Readonly<Record<string, unknown>>)[name]);
    if (value === undefined) continue;
    const at = { around, step: name, struct };
    const field = fieldOf(struct, name);
    if (field === undefined || !knows(decoding.server, field)) {
      addUnknown(pathOf(at), value, decoding);
    } else if (value !== null) {
      const decoded = decodeValue(value, field.type, goTypeOf(field), at, decoding);
      if (decoded !== undefined) object[name] = decoded;
    }
  }
  return object;
}

function decodeValue(value: unknown, type: Type, go: string, at: Location, decoding: Decoding): unknown {
  if (type === "object") return decodeObject(value, go, at, decoding);
  if (go === "v1.Time") return decodeTime(value, at, decoding);
  if (kindOf(value) !== jsonKindOf(type)) return mismatch(kindOf(value), value, go, at, decoding);
  if (type === "integer") return decodeInteger(value as number | bigint, go, at, decoding);
  if (go === "[]uint8") return decodeBytes(value as string, at, decoding);
  if (typeof type === "string") return value;
  if (isStruct(type)) return decodeStruct(value as object, type, at, decoding);
  return "list" in type
    ? decodeList(value as unknown[], type.list, go.slice("[]".length), at, decoding)
    : decodeMap(value as object, at, decoding);
}

function decodeInteger(value: number | bigint, go: string, at: Location, decoding: Decoding): unknown {
  const text = String(value);
  const whole = /^-?\d+$/.test(text) ? BigInt(text) : undefined;
  if (whole !== undefined && BigInt.asIntN(go === "int32" ? 32 : 64, whole) === whole) return Number(whole);
  return mismatch(`number ${value}`, value, go, at, decoding);
}

/** The type in which the server reads the kind of an object that it does not know. */
const anyKind =
  'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }';

/** Decodes a value of a type that the schema leaves open. */
function decodeObject(value: unknown, go: string, at: Location, decoding: Decoding): unknown {
  if (go === "v1.ListMeta") return decodeValue(value, listMeta, go, at, decoding);
  if (go !== "runtime.RawExtension" || kindOf(value) === "object") return value;
  const mismatch = `json: cannot unmarshal ${kindOf(value)} into Go value of type ${anyKind}`;
  const detail = `couldn't get version/kind; json parse error: ${mismatch}`;
  decoding.unconverted ??= typeInvalid("Interpret.raw", pathOf(at), value, detail);
  return value;
}

/** Keeps the text of bytes, which JSON has in base64. */
function decodeBytes(value: string, at: Location, decoding: Decoding): string {
  const wrong = base64Error(value);
  if (wrong !== undefined) {
    const detail = `illegal base64 data at input byte ${wrong}`;
    decoding.mismatch ??= typeInvalid("UnmarshalStrict.base64", pathOf(at), value, detail);
  }
  return value;
}

function decodeList(
  values: readonly unknown[],
  type: Type,
  go: string,
  at: Location,
  decoding: Decoding,
): unknown {
  return Array.from(values, (raw, index) => {
    const value = jsonValue(raw) ?? (isStruct(type) ? {} : type === "string" ? "" : null);
    return decodeValue(value, type, go, { around: at, step: index, struct: undefined }, decoding);
  });
}

function decodeMap(source: object, at: Location, decoding: Decoding): unknown {
  const entries: [string, unknown][] = [];
  for (const [key, raw] of Object.entries(source)) {
    const value = jsonValue(raw);
    if (value === undefined) continue;
    entries.push([
      key.toWellFormed(),
      decodeValue(value ?? "", "string", "string", { around: at, step: key, struct: undefined }, decoding),
    ]);
  }
  return Object.fromEntries(entries);
}

function decodeTime(value: unknown, at: Location, decoding: Decoding): string | undefined {
  const time =
    typeof value === "string" ? parseTime(value) : { error: sentence(kindOf(value), "string", at) };
  if ("utc" in time) return time.utc;
  decoding.brokenTime ??= typeInvalid("Time.UnmarshalJSON", pathOf(at), value, time.error);
  return undefined;
}

function mismatch(found: string, value: unknown, go: string, at: Location, decoding: Decoding): undefined {
  decoding.mismatch ??= typeInvalid("UnmarshalStrict.type", pathOf(at), value, sentence(found, go, at));
}

function addUnknown(path: string, value: unknown, { unknown }: Decoding): void {
  if (unknown.size >= maxUnknown) return;
  const detail = `unknown field ${quote(path)}`;
  const rule = "UnmarshalStrict.unknown";
  unknown.set(path, { rule, type: "UnknownField", field: path, value: valueText(value), detail });
}

function sentence(found: string, go: string, at: Location): string {
  return `json: cannot unmarshal ${found} into Go struct field ${goPathOf(at)} of type ${go}`;
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
