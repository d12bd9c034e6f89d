import type { Range } from "../../../grammar/range.js";
import { lineStarts, type Position, positionAt } from "../../text/position.js";
import type { InputSource } from "../input/inputError.js";

/** Something with its range in a text; the values of Jsonnet and configs have none. */
export type Placed<Value> = Value & { readonly range: Range | undefined };

/** A place in an input. Values of Jsonnet and of configs are nowhere in their files. */
export interface Place extends Partial<Position> {
  readonly file: string;
}

/** Returns a function from ranges of a text to their places. */
export function placesIn({ name, text, firstLine = 1 }: InputSource): (range: Range | undefined) => Place {
  let starts: number[] | undefined;
  return (range) => {
    if (range === undefined || text === undefined) return { file: name };
    starts ??= lineStarts(text);
    const { line, column } = positionAt(text, range.start, starts);
    return { file: name, line: line + firstLine - 1, column };
  };
}

/** Writes a place: `web.imports:3:8`. */
export const placeText = ({ file, line, column }: Place): string =>
  line === undefined ? file : `${file}:${line}:${column}`;
