/** Go's zero time, which means that a time is not set. */
export const zeroTime = "0001-01-01T00:00:00Z";

const layoutText = "2006-01-02T15:04:05Z07:00";

/** A part of a time: its pattern, its text in Go's layout, and its name and range if it has them. */
type Part = readonly [pattern: RegExp, layout: string, name?: string, lowest?: number, highest?: number];

const parts: readonly Part[] = [
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

/** A pattern that every time matches, but not only times: it does not know the ranges. */
export const timePattern = `^${parts.map(([{ source }]) => source.slice(1)).join("")}$`;

/**
 * Parses a time as Kubernetes meta/v1 Time does, with Go's time.Parse of RFC 3339, which accepts an hour of one digit
 * and a comma before the fraction. Returns the time in UTC to the second, or Go's error.
 */
export function parseTime(text: string): { readonly utc: string } | { readonly error: string } {
  const failure = (message: string) => ({ error: `parsing time ${quote(text)}${message}` });
  const found: string[] = [];
  let rest = text;
  for (const [pattern, layout, name, lowest = 0, highest = Infinity] of parts) {
    const part = pattern.exec(rest)?.[0];
    if (part === undefined) return failure(` as "${layoutText}": cannot parse ${quote(rest)} as "${layout}"`);
    if (name !== undefined && (Number(part) < lowest || Number(part) > highest)) {
      return failure(`: ${name} out of range`);
    }
    found.push(part);
    rest = rest.slice(part.length);
  }
  const zone = found.at(-1) ?? "Z";
  const [hours, minutes] = zone === "Z" ? [0, 0] : [Number(zone.slice(1, 3)), Number(zone.slice(4))];
  if (minutes > 60) return failure(": time zone offset minute out of range");
  if (hours > 24) return failure(": time zone offset hour out of range");
  if (rest !== "") return failure(`: extra text: ${quote(rest)}`);
  const number = (part: number) => Number(found[part]);
  const time = new Date(0);
  time.setUTCFullYear(number(0), number(2) - 1, number(4));
  if (time.getUTCDate() !== number(4)) return failure(": day out of range");
  const offset = (zone.startsWith("-") ? -1 : 1) * (60 * hours + minutes);
  time.setUTCHours(number(6), number(8) - offset, number(10));
  // A year beyond four digits has a sign and zeros in JavaScript, but not in Go.
  return {
    utc: time
      .toISOString()
      .replace(".000Z", "Z")
      .replace(/^\+?(-?)0*(?=\d{4,}-)/, "$1"),
  };
}

/** Quotes a text as Go's time package does, which writes bytes other than printable ASCII in hexadecimal. */
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
