import { isLineBreak, isSurrogate, lengthAt, SPACE, TAB } from "./characters.js";
import { addFault, type Fault, type FaultCode } from "./fault.js";
import { type Input, placeholder } from "./input.js";
import type { ScannedText } from "./string.js";

/** The fault of a character, given its first UTF-16 unit and its length; undefined if a Line can hold it. */
function faultAt(unit: number, length: number): FaultCode | undefined {
  const isControl = unit < SPACE || (unit >= 0x7f && unit < 0xa0);
  if (isControl && unit !== TAB) return "control-character";
  return length === 1 && isSurrogate(unit) ? "lone-surrogate" : undefined;
}

/**
 * Reads the Line whose `|` is at `start`: the rest of the line, less one space right after the `|`. Nothing is decoded.
 * `hole` is the first hole that can be in it.
 */
export function scanLine({ text, holes }: Input, start: number, hole: number): ScannedText {
  const faults: Fault[] = [];
  const parts: (string | number)[] = [];
  let nextHole = hole;
  let offset = start + 1;
  if (offset !== holes[nextHole] && text.charCodeAt(offset) === SPACE) offset++;
  let run = offset;
  const addRun = () => {
    if (run < offset) parts.push(text.slice(run, offset));
  };
  while (offset < text.length && !isLineBreak(text.charCodeAt(offset))) {
    if (offset === holes[nextHole]) {
      addRun();
      parts.push(nextHole);
      offset += placeholder(nextHole++).length;
      run = offset;
      continue;
    }
    const unit = text.charCodeAt(offset);
    const length = lengthAt(text, offset);
    const code = faultAt(unit, length);
    if (code !== undefined) {
      const range = { start: offset, end: offset + 1 };
      addFault(faults, { code, range, text: text.slice(offset, offset + 1) });
    }
    offset += length;
  }
  addRun();
  if (parts.length === 0) parts.push("");
  return { parts, end: offset, nextHole, faults };
}
