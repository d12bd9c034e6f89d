/** The time that Go holds when none was set. */
export const ZERO_TIME = "0001-01-01T00:00:00Z";

const LAYOUT = "2006-01-02T15:04:05Z07:00";

/**
 * What comes next in a time: its pattern, how Go's layout writes it, and its name and range where it has one.
 */
type Step = readonly [RegExp, string, string?, number?, number?];

const STEPS: readonly Step[] = [
  [/^\d{4}/, "2006"],
  [/^-/, "-"],
  [/^\d\d/, "01", "month", 1, 12],
  [/^-/, "-"],
  [/^\d\d/, "02"],
  [/^T/, "T"],
  [/^\d\d?/, "15", "hour", 0, 23],
  [/^:/, ":"],
  [/^\d\d/, "04", "minute", 0, 59],
  [/^:/, ":"],
  [/^\d\d/, "05", "second", 0, 59],
  [/^(?:[.,]\d+)?/, ""],
  [/^(?:Z|[+-]\d\d:\d\d)/, "Z07:00"],
];

/**
 * Reads a time as Kubernetes meta/v1 Time does: gives it in UTC to the second, or Go's error (time.Parse of
 * RFC 3339, which takes an hour of one digit and a comma before the fraction).
 */
export function parseTime(text: string): { readonly utc: string } | { readonly error: string } {
  const fault = (message: string) => ({ error: `parsing time ${quote(text)}${message}` });
  const found: string[] = [];
  let rest = text;
  for (const [pattern, layout, name, lowest = 0, highest = Infinity] of STEPS) {
    const part = pattern.exec(rest)?.[0];
    if (part === undefined) return fault(` as "${LAYOUT}": cannot parse ${quote(rest)} as "${layout}"`);
    if (name !== undefined && (Number(part) < lowest || Number(part) > highest)) {
      return fault(`: ${name} out of range`);
    }
    found.push(part);
    rest = rest.slice(part.length);
  }
  const zone = found.at(-1) ?? "Z";
  const [hours, minutes] = zone === "Z" ? [0, 0] : [Number(zone.slice(1, 3)), Number(zone.slice(4))];
  if (minutes > 60) return fault(": time zone offset minute out of range");
  if (hours > 24) return fault(": time zone offset hour out of range");
  if (rest !== "") return fault(`: extra text: ${quote(rest)}`);
  const number = (at: number) => Number(found[at]);
  const time = new Date(0);
  time.setUTCFullYear(number(0), number(2) - 1, number(4));
  if (time.getUTCDate() !== number(4)) return fault(": day out of range");
  const offset = (zone.startsWith("-") ? -1 : 1) * (60 * hours + minutes);
  time.setUTCHours(number(6), number(8) - offset, number(10));
  return { utc: time.toISOString().replace(".000Z", "Z") };
}

/** Go's time package quotes in its own way: bytes that are not printable ASCII are written in hexadecimal. */
function quote(text: string): string {
  const escaped = text.replace(/["\\]/g, "\\$&").replace(/[^ -\x7f]+/g, hexadecimal);
  return `"${escaped}"`;
}

function hexadecimal(text: string): string {
  return Array.from(
    new TextEncoder().encode(text),
    (byte) => `\\x${byte.toString(16).padStart(2, "0")}`,
  ).join("");
}
