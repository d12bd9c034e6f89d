import type { Input } from "../input/input.js";
import type { LineEnd } from "../input/lineEnds.js";

/** A formatted text, and the reason why it is not the same as before; undefined if it is. */
export interface Formatted {
  readonly text: string;
  readonly reason: string | undefined;
}

/**
 * Ends the lines of a formatted text as they are configured. Without a configuration they end as they did before, if
 * that was in one way. The last line ends, too.
 */
export function withLineEnds(before: Input, formatted: string, configured: LineEnd | undefined): Formatted {
  const ended = formatted === "" || formatted.endsWith("\n") ? formatted : `${formatted}\n`;
  const lineEnd = configured ?? lineEndOf(before.text);
  const text = lineEnd === "\n" ? ended : ended.replaceAll("\n", lineEnd);
  if (before.bytes.equals(Buffer.from(text))) return { text, reason: undefined };
  return { text, reason: reasonFor(before, text, lineEnd) };
}

/** CRLF if all lines end so; else LF. */
const lineEndOf = (text: string): LineEnd =>
  text.includes("\r\n") && !/(?<!\r)\n|\r(?!\n)/.test(text) ? "\r\n" : "\n";

function reasonFor({ text, bytes }: Input, formatted: string, lineEnd: LineEnd): string {
  const [found, expected] = [linesOf(text), linesOf(formatted)];
  const line = found.findIndex((each, index) => each !== expected[index]);
  if (line >= 0) return `line ${line + 1} differs`;
  if (found.length < expected.length) return `line ${found.length + 1} differs`;
  const reasons = [
    ...(bytes.indexOf("\uFEFF") === 0 ? ["it begins with a byte order mark"] : []),
    ...(/[\r\n]$/.test(text) ? [] : ["its last line does not end"]),
  ];
  return reasons.length > 0
    ? reasons.join(", ")
    : `its lines do not end in ${lineEnd === "\n" ? "LF" : "CRLF"}`;
}

/** The lines without their ends. A text that ends in a line break has none after it. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
