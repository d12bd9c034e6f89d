import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inputOf } from "../../grammar/input.js";
import type { Range } from "../../grammar/range.js";
import type { Rule } from "../../src/language/rules.js";
import { SourceText } from "../../src/services/sourceText.js";

/** A text with marked places: `‸` is an offset, and `⟦` and `⟧` are around a range. */
export interface Marked {
  readonly text: SourceText;
  /** The offset that is marked; the end of the text if none is. */
  readonly offset: number;
  /** The range that is marked; an empty one at the offset if none is. */
  readonly range: Range;
}

/**
 * Runs the cases of a file beside this one. A case is a line `=== its name`, a text, a line `---` and what is expected,
 * which `run` writes. In a name, `(rule)` is the rule by which the text is read.
 */
export function runCases(file: string, run: (marked: Marked) => string): void {
  const content = readFileSync(new URL(file, import.meta.url), "utf8");
  for (const each of content.split(/^=== /m).slice(1)) {
    const [, name = "", written = "", expected = ""] = /^(.*)\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(each) ?? [];
    const [, rule] = /\((spec|clauses|specs|document|streams|imports)\)/.exec(name) ?? [];
    test(name, () => {
      assert.fixture(run(marked(written, rule as Rule | undefined)).trimEnd(), expected.trimEnd());
    });
  }
}

/** Reads a text with marks. */
export function marked(written: string, rule?: Rule): Marked {
  const offsets: number[] = [];
  let text = "";
  for (const character of written.replace(/\n$/, "")) {
    if ("‸⟦⟧".includes(character)) offsets.push(text.length);
    else text += character;
  }
  const [offset = text.length, end = offset] = offsets;
  return { text: new SourceText(inputOf(text), rule), offset, range: { start: offset, end } };
}

/** Writes a text with marks around ranges, which do not overlap. */
export function withMarks(text: string, ranges: readonly Range[]): string {
  let result = "";
  let end = 0;
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    result += `${text.slice(end, range.start)}⟦${text.slice(range.start, range.end)}⟧`;
    end = range.end;
  }
  return result + text.slice(end);
}
