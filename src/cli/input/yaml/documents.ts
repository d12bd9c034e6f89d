import { lineStarts } from "../../../text/position.js";
import type { InputSource } from "../inputError.js";
import { decodeText } from "../utf8.js";
import type { Segment } from "./segments.js";

/** A document of YAML, or JSON values between two separators. */
export interface DocumentText extends Required<InputSource> {
  /** The text after `---` on the line of the separator before it, where oc allows a comment only. */
  readonly afterSeparator: string;
}

/**
 * Splits a segment at lines that begin with `---`, as oc does: apimachinery util/yaml, YAMLReader. One document at a time
 * is decoded. Throws an InputError at the first document that is not UTF-8.
 */
export function* documentTexts({ name, bytes, ...segment }: Segment): Generator<DocumentText> {
  let { firstLine } = segment;
  let start = 0;
  let afterSeparator = "";
  const decode = (end: number) => decodeText(name, bytes.subarray(start, end), firstLine);
  for (;;) {
    const separator = nextSeparator(bytes, start);
    const text = decode(separator);
    if (text !== "" || afterSeparator !== "") yield { name, text, firstLine, afterSeparator };
    if (separator === bytes.length) return;
    firstLine += lineStarts(text).length - 1;
    start = separator;
    const lineEnd = bytes.indexOf("\n", separator);
    const line = decode(lineEnd < 0 ? bytes.length : lineEnd);
    afterSeparator = line
      .slice(marker.length)
      .replace(/^\s*(?:#.*)?/s, "")
      .trimEnd();
    start = lineEnd < 0 ? bytes.length : lineEnd + 1;
    firstLine++;
  }
}

const marker = "---";

/** Returns the offset of the next line that begins with `---`, or the end. `start` is the start of a line. */
function nextSeparator(bytes: Buffer, start: number): number {
  if (bytes.subarray(start, start + marker.length).equals(Buffer.from(marker))) return start;
  const found = bytes.indexOf(`\n${marker}`, start);
  return found < 0 ? bytes.length : found + 1;
}
