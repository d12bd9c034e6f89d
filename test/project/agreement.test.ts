import { Linter } from "eslint";
import { test } from "uvu";
import * as assert from "uvu/assert";
import importspec from "../../src/eslint/index.js";
import type { Diagnostic } from "../../src/index.js";
import * as is from "../../src/index.js";
import { transform } from "../../src/unplugin/transform.js";
import { casesOf, functionOf, writings } from "../support/corpus.js";
import { type Refusal, refusals, refused } from "../support/refused.js";

/** A mistake as each tool reports it: one sentence with the code, and the text at its range. */
interface Mistake {
  readonly sentence: string;
  readonly at: string;
}

const mistakeOf = ({ code, message, hint, at }: Refusal): Mistake => ({
  sentence: `${[message, hint].filter(Boolean).join(". ")} [${code}]`,
  at,
});

const fileWith = (call: string): string => `import * as is from "importspec";\nis.${call};\n`;

/** Returns the mistakes that the ESLint rule reports in a file. */
function reportedIn(file: string): Mistake[] {
  const linter = new Linter();
  const messages = linter.verify(file, {
    plugins: { importspec },
    rules: { "importspec/valid": "error" },
  });
  return messages.map(({ message, line, column, endLine, endColumn }) => {
    const indexOf = (line: number | undefined, column: number | undefined) =>
      linter.getSourceCode().getIndexFromLoc({ line: line as number, column: (column as number) - 1 });
    return { sentence: message, at: file.slice(indexOf(line, column), indexOf(endLine, endColumn)) };
  });
}

/** Returns the mistakes that fail the build of a file. */
const failingIn = (file: string): Mistake[] =>
  refusals(transform(file, "config.js")?.diagnostics ?? [], file).map(mistakeOf);

/** Evaluates a part of a template or a string in JavaScript. */
const cooked = (written: string, quote: string): string =>
  new Function(`return ${quote}${written}${quote}`)() as string;

for (const each of casesOf("corpus-invalid")) {
  test(`${each.name}: the tag and the call, the ESLint rule and the build plugin report the same at the same words`, () => {
    for (const writing of writings(each.text)) {
      const call = functionOf(each) + writing;
      const quote = writing.startsWith("`") ? "`" : '"';
      const thrown = refused(() => new Function("is", `is.${call}`)(is), each.text);
      const reported = reportedIn(fileWith(call));
      assert.equal(
        thrown.map(({ code }) => code),
        JSON.parse(each.json).map(({ code }: Diagnostic) => code),
      );
      assert.equal(
        reported.map(({ sentence, at }) => ({ sentence, at: cooked(at, quote) })),
        thrown.map(mistakeOf),
      );
      assert.equal(failingIn(fileWith(call)), reported);
    }
  });
}

test.run();
