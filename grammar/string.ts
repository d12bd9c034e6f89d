import { classOf, isPair } from "./characters.js";
import type { Fault, FaultCode } from "./fault.js";
import { type Input, placeholder } from "./input.js";

const simpleEscapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

const escapeLength = 6;

/** The UTF-16 unit that a `\uXXXX` at the offset stands for; NaN if none stands there. */
function unicodeEscape(text: string, offset: number): number {
  const digits = text.slice(offset + 2, offset + escapeLength);
  return text.startsWith("\\u", offset) && /^[0-9A-Fa-f]{4}$/.test(digits)
    ? Number.parseInt(digits, 16)
    : NaN;
}

/** What stands between two quotes: decoded, as text and holes by turns. */
export interface ScannedString {
  readonly parts: readonly (string | number)[];
  /** The offset after the closing quote, or the end of the line where it is missing. */
  readonly end: number;
  /** The first hole after the string. */
  readonly nextHole: number;
  readonly faults: readonly Fault[];
}

/** Reads the JSON string whose opening quote stands at `start`; `hole` is the first hole that can be in it. */
export function scanString({ text, holes }: Input, start: number, hole: number): ScannedString {
  const faults: Fault[] = [];
  const parts: (string | number)[] = [];
  let nextHole = hole;
  let offset = start + 1;
  let decoded = "";

  const fault = (code: FaultCode, from: number, to: number) =>
    faults.push({ code, range: { start: from, end: to }, text: text.slice(from, to) });

  const scanEscape = () => {
    const simple = simpleEscapes[text[offset + 1] ?? ""];
    const unit = unicodeEscape(text, offset);
    if (simple !== undefined) {
      decoded += simple;
      offset += 2;
    } else if (Number.isNaN(unit)) {
      const end = Math.min(offset + 2, text.length);
      fault("invalid-escape", offset, end);
      offset = classOf(text.charCodeAt(offset + 1)) === "space" ? offset + 1 : end;
    } else {
      const low = unit >= 0xd800 && unit < 0xdc00 ? unicodeEscape(text, offset + escapeLength) : NaN;
      const paired = low >= 0xdc00 && low < 0xe000;
      const length = paired ? 2 * escapeLength : escapeLength;
      if (!paired && unit >= 0xd800 && unit < 0xe000) fault("lone-surrogate", offset, offset + length);
      decoded += paired ? String.fromCharCode(unit, low) : String.fromCharCode(unit);
      offset += length;
    }
  };

  const finish = (end: number): ScannedString => {
    if (decoded !== "" || parts.length === 0) parts.push(decoded);
    return { parts, end, nextHole, faults };
  };

  while (offset < text.length) {
    const unit = text.charCodeAt(offset);
    if (offset === holes[nextHole]) {
      if (decoded !== "") parts.push(decoded);
      decoded = "";
      parts.push(nextHole);
      offset += placeholder(nextHole++).length;
    } else if (unit === 0x22) {
      return finish(offset + 1);
    } else if (unit === 0x0a || unit === 0x0d) {
      break;
    } else if (unit === 0x5c) {
      scanEscape();
    } else {
      if (unit < 0x20) fault("control-character", offset, offset + 1);
      const length = isPair(text, offset) ? 2 : 1;
      if (length === 1 && classOf(unit) === "surrogate") fault("lone-surrogate", offset, offset + 1);
      decoded += text.slice(offset, offset + length);
      offset += length;
    }
  }
  fault("unterminated-string", start, offset);
  return finish(offset);
}
