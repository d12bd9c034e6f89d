import { isPair } from "./characters.js";
import { addFault, type Fault, type FaultCode } from "./fault.js";
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

/** True for what stands for itself, surrogates aside. */
const isPlain = (unit: number): boolean =>
  unit >= 0x20 && unit !== 0x22 && unit !== 0x5c && (unit < 0xd800 || unit > 0xdfff);

const isBreak = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

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
    addFault(faults, { code, range: { start: from, end: to }, text: text.slice(from, to) });

  const scanEscape = () => {
    const simple = simpleEscapes[text[offset + 1] ?? ""];
    const unit = unicodeEscape(text, offset);
    if (simple !== undefined) {
      decoded += simple;
      offset += 2;
    } else if (Number.isNaN(unit)) {
      offset = scanInvalidEscape(offset);
    } else {
      const low = unit >= 0xd800 && unit < 0xdc00 ? unicodeEscape(text, offset + escapeLength) : NaN;
      const paired = low >= 0xdc00 && low < 0xe000;
      const length = paired ? 2 * escapeLength : escapeLength;
      if (!paired && unit >= 0xd800 && unit < 0xe000) fault("lone-surrogate", offset, offset + length);
      decoded += paired ? String.fromCharCode(unit, low) : String.fromCharCode(unit);
      offset += length;
    }
  };

  /** Gives the offset after it. At the end of the line the closing quote is missing: that is the mistake. */
  const scanInvalidEscape = (backslash: number): number => {
    const next = backslash + 1;
    if (next === text.length || isBreak(text.charCodeAt(next))) return next;
    const length = isPair(text, next) ? 2 : 1;
    const end = next === holes[nextHole] ? next : next + length;
    fault("invalid-escape", backslash, end);
    return end;
  };

  const finish = (end: number): ScannedString => {
    if (decoded !== "" || parts.length === 0) parts.push(decoded);
    return { parts, end, nextHole, faults };
  };

  while (offset < text.length) {
    const run = offset;
    while (offset !== holes[nextHole] && isPlain(text.charCodeAt(offset))) offset++;
    decoded += text.slice(run, offset);
    const unit = text.charCodeAt(offset);
    if (offset === holes[nextHole]) {
      if (decoded !== "") parts.push(decoded);
      decoded = "";
      parts.push(nextHole);
      offset += placeholder(nextHole++).length;
    } else if (unit === 0x22) {
      return finish(offset + 1);
    } else if (offset === text.length || isBreak(unit)) {
      break;
    } else if (unit === 0x5c) {
      scanEscape();
    } else {
      const length = isPair(text, offset) ? 2 : 1;
      if (length === 1) fault(unit < 0x20 ? "control-character" : "lone-surrogate", offset, offset + 1);
      decoded += text.slice(offset, offset + length);
      offset += length;
    }
  }
  // It stands before those in the string, which may be as many as are recorded.
  const missing = { start, end: offset };
  faults.unshift({ code: "unterminated-string", range: missing, text: text.slice(start, offset) });
  return finish(offset);
}
