import { relative, resolve } from "node:path";
import { lineStarts } from "../../text/position.js";
import { type Input, readFile } from "./input.js";
import { type Fault, InputError } from "./inputError.js";

/** A place as a trace names it. Line and column count from 1, the column in bytes of UTF-8 or in UTF-16 units. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  /** Without it the whole line is meant. */
  readonly column?: number | undefined;
  readonly unit: "utf8" | "utf16le";
}

/** The error for what went wrong at a spot, which may be in another file than the input, or at none. */
export async function errorAt(
  spot: Spot | undefined,
  input: Input,
  fault: Fault,
  notes: string,
): Promise<InputError> {
  if (spot === undefined) return new InputError(input, [fault], notes);
  const { file, line, column = 1 } = spot;
  const source = resolve(file) === resolve(input.name) ? input : await readOther(file);
  if (source === undefined)
    return new InputError({ name: [display(file), line, column].join(":") }, [fault], notes);
  return new InputError(source, [{ ...fault, range: rangeAt(source.text, spot) }], notes);
}

async function readOther(file: string): Promise<Input | undefined> {
  try {
    return { ...(await readFile(file)), name: display(file) };
  } catch {
    return undefined;
  }
}

/** A path as short as it can be. */
function display(file: string): string {
  const path = relative("", file);
  return path.startsWith("..") ? file : path;
}

function rangeAt(text: string, { line, column, unit }: Spot): { start: number; end: number } {
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
