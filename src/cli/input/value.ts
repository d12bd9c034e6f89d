import type { Path, Range } from "../../index.js";

/** A value that an input holds and, if that can be told, where in the text of the input a path of it is. */
export interface Value {
  readonly value: unknown;
  readonly rangeOf?: (path: Path) => Range;
}
