import { holeRange } from "../../grammar/input.js";
import type { Range } from "../../grammar/range.js";
import { compiledDiagnostics } from "../check/fileDiagnostics.js";
import type { TextFunction } from "../compile/textFunction.js";
import { diagnose } from "../embedded/diagnose.js";
import { type LocatedInput, rangeInFile } from "../embedded/locatedInput.js";
import { SourceText } from "../services/sourceText.js";
import type { Region } from "./region.js";

/** Returns the region of a text in a string of another language. `write` writes a text as a part of the string. */
export function embeddedRegion(
  called: TextFunction,
  input: LocatedInput,
  write: (text: string) => string,
): Region {
  const text = new SourceText(input, called.rule);
  const { offsets } = input;
  return {
    text,
    range: { start: offsets[0] as number, end: offsets.at(-1) as number },
    isWhole: false,
    rangeInFile: (range) => rangeInFile(input, range),
    offsetInText: (offset) => offsetInText(input, offset),
    editInFile: ({ range, text: added }) => {
      // The number of a hole means nothing in the file.
      const isMovedHole = input.holes.length > 0 && /\$\{\d+\}/.test(added);
      return isMovedHole ? undefined : { range: rangeInFile(input, range), text: write(added) };
    },
    diagnostics: ({ server }) => {
      const compiled = diagnose(called, input);
      if (compiled.diagnostics.length > 0 || !called.isDocument || input.holes.length > 0)
        return [...compiled.diagnostics];
      return compiledDiagnostics(compiled, input.text, { server });
    },
  };
}

/** The offset in a text for an offset in its file; undefined inside a hole. */
function offsetInText(input: LocatedInput, offset: number): number | undefined {
  const { offsets } = input;
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) >= offset) high = middle;
    else low = middle + 1;
  }
  const isInHole = (_: unknown, hole: number): boolean => contains(holeRange(input, hole), low);
  if (offsets[low] === offset) return low;
  return input.holes.some(isInHole) ? undefined : low;
}

/** True for an offset after the start of a range, its end included. */
const contains = ({ start, end }: Range, offset: number): boolean => start < offset && offset <= end;
