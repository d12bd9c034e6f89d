/** The value of a scalar; undefined if oc refuses it. */
export type ScalarValue = string | number | boolean | null | undefined;

const constants: ReadonlyMap<string, boolean | null> = new Map([
  ...named(true, "y Y yes Yes YES true True TRUE on On ON"),
  ...named(false, "n N no No NO false False FALSE off Off OFF"),
  ...named(null, "~ null Null NULL"),
  ["", null],
]);

function named<Value>(value: Value, names: string): [string, Value][] {
  return names.split(" ").map((name) => [name, value]);
}

/** JSON has no such number: oc refuses it. */
const notFinite = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** True for `.inf` and `.nan`, which oc refuses as a value but takes as a key. */
export const isNotFinite = (text: string): boolean => notFinite.test(text);

const integers: readonly (readonly [pattern: RegExp, radix: number])[] = [
  [/^([-+]?)0[xX]([0-9a-fA-F]+)$/, 16],
  [/^([-+]?)0[oO]?([0-7]+)$/, 8],
  [/^([-+]?)0[bB]([01]+)$/, 2],
  [/^([-+]?)(0|[1-9][0-9]*)$/, 10],
];

const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/**
 * Resolves a scalar as oc does: go-yaml v2, resolve.go. `yes` is a boolean, `0o17` and `1_000` are numbers; dates and
 * `1:30` are text. A tag such as `!!str` decides first.
 */
export function resolveScalar(text: string, isPlain: boolean, tag: string | undefined): ScalarValue {
  const type = tag?.replace(/^(?:!!|!<tag:yaml\.org,2002:(.*)>$)/, "$1");
  switch (type) {
    case undefined:
      return isPlain ? resolvePlain(text) : text;
    case "binary":
      return Buffer.from(text, "base64").toString();
    case "int":
    case "bool":
    case "null":
    case "float": {
      const value = resolvePlain(text);
      return goTypeOf(value, text) === type || (type === "float" && typeof value === "number")
        ? value
        : undefined;
    }
    default:
      return text;
  }
}

function goTypeOf(value: ScalarValue, text: string): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return "bool";
  if (typeof value !== "number") return "str";
  return isInteger(text) ? "int" : "float";
}

const withoutSeparators = (text: string): string => text.replaceAll("_", "");

function isInteger(text: string): boolean {
  const digits = withoutSeparators(text);
  return integers.some(([pattern]) => pattern.test(digits));
}

const beginsLikeNumber = /^[-+.0-9]/;

function resolvePlain(text: string): ScalarValue {
  const constant = constants.get(text);
  if (constant !== undefined) return constant;
  if (!beginsLikeNumber.test(text)) return text;
  if (notFinite.test(text)) return undefined;
  const digits = text.startsWith(".") ? text : withoutSeparators(text);
  for (const [pattern, radix] of integers) {
    const [, sign, magnitude = ""] = pattern.exec(digits) ?? [];
    if (sign !== undefined) return integerOf(sign, magnitude, radix);
  }
  const value = float.test(digits) ? Number(digits) : Number.NaN;
  return Number.isFinite(value) ? value : text;
}

const maxInt64 = 2n ** 63n - 1n;
const minInt64 = -(2n ** 63n);
const maxUint64 = 2n ** 64n - 1n;

/** Returns the nearest number of JavaScript that is an int64 if the integer is one. */
function integerOf(sign: string, magnitude: string, radix: number): number {
  const value = Number.parseInt(magnitude, radix) * (sign === "-" ? -1 : 1);
  if (Number.isSafeInteger(value)) return Object.is(value, -0) ? 0 : value;
  const prefix = { 16: "0x", 8: "0o", 2: "0b", 10: "" }[radix] ?? "";
  const exact = BigInt(prefix + magnitude) * (sign === "-" ? -1n : 1n);
  if (exact > maxUint64 || exact < minInt64) return Number(exact);
  // 2 ** 63 is the nearest number to the largest int64.
  return exact <= maxInt64 ? Math.min(Number(exact), 2 ** 63 - 1024) : Number(exact);
}
