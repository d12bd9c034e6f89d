import {
  BACKSLASH,
  isHighSurrogate,
  isLineBreak,
  isLowSurrogate,
  isSurrogate,
  lengthAt,
  QUOTE,
} from "./characters.js";
import { addFault, type Fault, type FaultCode } from "./fault.js";
import { type Input, placeholder } from "./input.js";

/** The escapes of JSON that are one character after the backslash. */
export const simpleEscapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** The length of `\uXXXX`. */
const unicodeEscapeLength = 6;

/** The UTF-16 unit of a `\uXXXX` at the offset; NaN if there is none. */
function unicodeEscape(text: string, offset: number): number {
  const digits = text.slice(offset + 2, offset + unicodeEscapeLength);
  return text.startsWith("\\u", offset) && /^[0-9A-Fa-f]{4}$/.test(digits)
    ? Number.parseInt(digits, 16)
    : NaN;
}

/** The first unit that is not a control character to JSON. */
const firstPrintable = 0x20;

/** True for a unit that means itself. */
const isPlain = (unit: number): boolean =>
  unit >= firstPrintable && unit !== QUOTE && unit !== BACKSLASH && !isSurrogate(unit);

/** The decoded content of a string, as texts and holes in turn. */
export interface ScannedText {
  readonly parts: readonly (string | number)[];
  /** The offset after the closing quote, or the end of the line if it is missing. */
  readonly end: number;
  /** The first hole after the string. */
  readonly nextHole: number;
  readonly faults: readonly Fault[];
}

/** Reads the JSON string whose opening quote is at `start`. `hole` is the first hole that can be in it. */
export const scanString = (input: Input, start: number, hole: number): ScannedText =>
  new StringScanner(input, start, hole).scan();

class StringScanner {
  private readonly text: string;
  private readonly holes: readonly number[];
  private readonly start: number;
  private readonly faults: Fault[] = [];
  private readonly parts: (string | number)[] = [];
  private offset: number;
  /** The first hole that begins at the offset or after it. */
  private hole: number;
  /** The decoded text since the last hole. */
  private decoded = "";

  constructor({ text, holes }: Input, start: number, hole: number) {
    this.text = text;
    this.holes = holes;
    this.start = start;
    this.offset = start + 1;
    this.hole = hole;
  }

  scan(): ScannedText {
    for (;;) {
      this.scanPlain();
      const unit = this.text.charCodeAt(this.offset);
      if (this.offset === this.holes[this.hole]) this.scanHole();
      else if (unit === QUOTE) return this.result(this.offset + 1);
      else if (this.offset >= this.text.length || isLineBreak(unit)) return this.unterminated();
      else if (unit === BACKSLASH) this.scanEscape();
      else this.scanCharacter(unit);
    }
  }

  private fault(code: FaultCode, start: number, end: number): void {
    addFault(this.faults, { code, range: { start, end }, text: this.text.slice(start, end) });
  }

  private take(decoded: string, length: number): void {
    this.decoded += decoded;
    this.offset += length;
  }

  private scanPlain(): void {
    const { text } = this;
    const nextHole = this.holes[this.hole];
    let end = this.offset;
    while (end !== nextHole && isPlain(text.charCodeAt(end))) end++;
    this.take(text.slice(this.offset, end), end - this.offset);
  }

  private scanHole(): void {
    this.endPart();
    this.parts.push(this.hole);
    this.offset += placeholder(this.hole++).length;
  }

  private scanEscape(): void {
    const simple = simpleEscapes[this.text[this.offset + 1] ?? ""];
    const unit = unicodeEscape(this.text, this.offset);
    if (simple !== undefined) this.take(simple, 2);
    else if (Number.isNaN(unit)) this.scanInvalidEscape();
    else this.scanUnicodeEscape(unit);
  }

  /** Two escapes that are a surrogate pair are one character. */
  private scanUnicodeEscape(unit: number): void {
    const end = this.offset + unicodeEscapeLength;
    const low = isHighSurrogate(unit) ? unicodeEscape(this.text, end) : NaN;
    if (isLowSurrogate(low)) {
      this.take(String.fromCharCode(unit, low), 2 * unicodeEscapeLength);
      return;
    }
    if (isSurrogate(unit)) this.fault("lone-surrogate", this.offset, end);
    this.take(String.fromCharCode(unit), unicodeEscapeLength);
  }

  /** A backslash at the end of the line is not reported: there the closing quote is missing. */
  private scanInvalidEscape(): void {
    const next = this.offset + 1;
    if (next >= this.text.length || isLineBreak(this.text.charCodeAt(next))) {
      this.offset = next;
      return;
    }
    const end = next === this.holes[this.hole] ? next : next + lengthAt(this.text, next);
    this.fault("invalid-escape", this.offset, end);
    this.offset = end;
  }

  /** A surrogate pair, or a character that a string cannot contain. */
  private scanCharacter(unit: number): void {
    const { text, offset } = this;
    const length = lengthAt(text, offset);
    if (length === 1)
      this.fault(isSurrogate(unit) ? "lone-surrogate" : "control-character", offset, offset + 1);
    this.take(text.slice(offset, offset + length), length);
  }

  private endPart(): void {
    if (this.decoded !== "") this.parts.push(this.decoded);
    this.decoded = "";
  }

  /** Without text and holes the only part is an empty text. */
  private result(end: number): ScannedText {
    this.endPart();
    const parts = this.parts.length === 0 ? [""] : this.parts;
    return { parts, end, nextHole: this.hole, faults: this.faults };
  }

  /** The missing quote is the first fault of the string, even if there are already as many as are recorded. */
  private unterminated(): ScannedText {
    const range = { start: this.start, end: this.offset };
    this.faults.unshift({
      code: "unterminated-string",
      range,
      text: this.text.slice(range.start, range.end),
    });
    return this.result(this.offset);
  }
}
