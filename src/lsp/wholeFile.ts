import { inputOf } from "../../grammar/input.js";
import { compiledDiagnostics } from "../check/fileDiagnostics.js";
import { SourceText } from "../services/sourceText.js";
import type { Region } from "./region.js";

/** The region of an `.imports` file. */
export function wholeFile(file: string): Region {
  const text = new SourceText(inputOf(file));
  return {
    text,
    range: { start: 0, end: file.length },
    isWhole: true,
    rangeInFile: (range) => range,
    offsetInText: (offset) => offset,
    editInFile: (edit) => edit,
    diagnostics: (target) => compiledDiagnostics(text.parsed, file, target),
  };
}
