import type { Range } from "../../grammar/range.js";
import type { CheckTarget } from "../check/target.js";
import type { Edit, Fix } from "../services/edit.js";
import type { SourceText } from "../services/sourceText.js";
import type { Diagnostic } from "../text/diagnostic.js";

/** Finds the texts of the language in a file. */
export type FindRegions = (file: string) => readonly Region[];

/** A text of the language in a file: the whole file, or a string in one of another language. */
export interface Region {
  readonly text: SourceText;
  /** The range in the file. */
  readonly range: Range;
  /** True if the file is the text, so that it can be formatted and has an outline. */
  readonly isWhole: boolean;
  readonly rangeInFile: (range: Range) => Range;
  /** The offset in the text for an offset in the file, which is in the range; undefined inside a hole. */
  readonly offsetInText: (offset: number) => number | undefined;
  /** The edit of the file that makes an edit of the text; undefined if it cannot be made. */
  readonly editInFile: (edit: Edit) => Edit | undefined;
  readonly diagnostics: (target: CheckTarget) => Diagnostic[];
}

/** A diagnostic of a text, with its ranges in the file. */
export const diagnosticInFile = (diagnostic: Diagnostic, { rangeInFile }: Region): Diagnostic => ({
  ...diagnostic,
  range: rangeInFile(diagnostic.range),
  ...(diagnostic.related && {
    related: diagnostic.related.map((other) => ({ ...other, range: rangeInFile(other.range) })),
  }),
});

/** A change of a text as one of the file; undefined if it cannot be made there. */
export function fixInFile({ title, edits }: Fix, { editInFile }: Region): Fix | undefined {
  const made = edits.map(editInFile);
  return made.every((edit) => edit !== undefined) ? { title, edits: made } : undefined;
}
