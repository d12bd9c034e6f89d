import { Linter } from "eslint";
import { test } from "uvu";
import * as assert from "uvu/assert";
import importspec from "../../src/eslint/index.js";
import * as is from "../../src/index.js";
import { type Diagnostic, ImportSpecError } from "../../src/index.js";
import { transform } from "../../src/unplugin/transform.js";
import { casesOf, functionOf, writings } from "../support/corpus.js";

/** A mistake: what is said of it, with its code, and what stands in its place. */
type Mistake = readonly [sentence: string, written: string];

const sentenceOf = ({ code, message, hint }: Diagnostic): string =>
  `${[message, hint].filter(Boolean).join(". ")} [${code}]`;

const fileWith = (call: string): string => `import * as is from "importspec";\nis.${call};\n`;

/** What the function throws when JavaScript runs the call. */
function thrownBy(call: string, text: string): Mistake[] {
  try {
    new Function("is", `is.${call}`)(is);
  } catch (error) {
    if (!(error instanceof ImportSpecError)) throw error;
    return error.diagnostics.map((each) => [sentenceOf(each), text.slice(each.range.start, each.range.end)]);
  }
  return [];
}

/** What the ESLint rule reports of the file. */
function reportedIn(file: string): Mistake[] {
  const linter = new Linter();
  const messages = linter.verify(file, {
    plugins: { importspec },
    rules: { "importspec/valid": "error" },
  });
  return messages.map(({ message, line, column, endLine, endColumn }) => {
    const indexOf = (line: number | undefined, column: number | undefined) =>
      linter.getSourceCode().getIndexFromLoc({ line: line as number, column: (column as number) - 1 });
    return [message, file.slice(indexOf(line, column), indexOf(endLine, endColumn))];
  });
}

/** What fails the build of the file. */
const failingIn = (file: string): Mistake[] =>
  (transform(file, "config.js")?.diagnostics ?? []).map((each) => [
    sentenceOf(each),
    file.slice(each.range.start, each.range.end),
  ]);

/** What JavaScript makes of a part of a template or a string. */
const cooked = (written: string, quote: string): string =>
  new Function(`return ${quote}${written}${quote}`)() as string;

for (const each of casesOf("corpus-invalid")) {
  test(`${each.name}: the tag and the call, the ESLint rule and the build plugin say the same of the same words`, () => {
    for (const writing of writings(each.text)) {
      const call = functionOf(each) + writing;
      const quote = writing.startsWith("`") ? "`" : '"';
      const thrown = thrownBy(call, each.text);
      const reported = reportedIn(fileWith(call));
      assert.equal(
        thrown.map(([sentence]) => /\[(.*?)\]$/.exec(sentence)?.[1]),
        JSON.parse(each.json).map(({ code }: Diagnostic) => code),
      );
      assert.equal(
        reported.map(([sentence, written]) => [sentence, cooked(written, quote)]),
        thrown,
      );
      assert.equal(failingIn(fileWith(call)), reported);
    }
  });
}

test.run();
