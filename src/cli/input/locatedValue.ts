import type { Path, Range } from "../../index.js";

/** A value of an input. Values of YAML and JSON know where each of their paths is in the text. */
export interface LocatedValue {
  readonly value: unknown;
  /** Returns the range of a path in the text of the input. */
  readonly rangeOf?: (path: Path) => Range;
}
