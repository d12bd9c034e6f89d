import type { Range } from "../../grammar/range.js";
import type { Diagnostic } from "../text/diagnostic.js";

/** Returns the range in a text of a range in a part of it that begins at an offset. */
export const shiftedRange = ({ start, end }: Range, offset: number): Range => ({
  start: start + offset,
  end: end + offset,
});

/** The same for a diagnostic. */
export const shifted = (diagnostic: Diagnostic, offset: number): Diagnostic =>
  offset === 0 ? diagnostic : { ...diagnostic, range: shiftedRange(diagnostic.range, offset) };
