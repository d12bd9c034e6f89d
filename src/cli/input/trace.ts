import { relative, resolve } from "node:path";
import { lineStarts } from "../../text/position.js";
import { decodeInput, type Input, readFile } from "./input.js";
import { type InputDiagnostic, InputError } from "./inputError.js";

/** A position in a trace. Line and column count from 1; columns count UTF-8 bytes or UTF-16 units. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  /** If it is missing, the position is the whole line. */
  readonly column?: number | undefined;
  readonly unit: "utf8" | "utf16le";
}

/** Returns the error for a diagnostic at a position, which may be unknown or in another file than the input. */
export async function errorAt(
  position: SourcePosition | undefined,
  input: Input,
  diagnostic: InputDiagnostic,
  notes: string,
): Promise<InputError> {
  if (position === undefined) return new InputError(input, [diagnostic], notes);
  const { file, line, column = 1 } = position;
  const source = resolve(file) === resolve(input.name) ? input : await readOther(file);
  if (source === undefined)
    return new InputError({ name: [display(file), line, column].join(":") }, [diagnostic], notes);
  return new InputError(source, [{ ...diagnostic, range: rangeAt(source.text, position) }], notes);
}

async function readOther(file: string): Promise<Input | undefined> {
  try {
    return { ...decodeInput(await readFile(file)), name: display(file) };
  } catch {
    return undefined;
  }
}

/** Shortens a path inside the working directory to a relative one. */
function display(file: string): string {
  const path = relative("", file);
  return path.startsWith("..") ? file : path;
}

function rangeAt(text: string, { line, column, unit }: SourcePosition): { start: number; end: number } {
  const starts = lineStarts(text);
  const start = starts[line - 1] ?? text.length;
  const content = text.slice(start, starts[line]);
  if (column === undefined) {
    const indent = content.length - content.trimStart().length;
    return { start: start + indent, end: start + Math.max(indent, content.trimEnd().length) };
  }
  const before = (column - 1) * (unit === "utf8" ? 1 : 2);
  const offset = start + Buffer.from(content, unit).toString(unit, 0, before).length;
  return { start: offset, end: offset + 1 };
}
