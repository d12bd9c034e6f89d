import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  type GrammarTestCase,
  parseGrammarTestCase,
  runGrammarTestCase,
} from "vscode-tmgrammar-test/dist/unit/index.js";
import { inputOf } from "../../grammar/input.js";
import { scan } from "../../grammar/scanner.js";
import { vocabulary } from "../../src/language/vocabulary.js";
import { scopeOfRole } from "../../src/textmate/words.js";
import { casesOf } from "../support/corpus.js";
import { registry } from "../support/textMate.js";

const folder = new URL("cases/", import.meta.url);

async function check(name: string, testCase: GrammarTestCase): Promise<void> {
  const failures = await runGrammarTestCase(registry as never, testCase);
  const shown = failures.map(
    ({ line, srcLine, start, end, missing, unexpected, actual }) =>
      `${line + 1}: '${testCase.source[srcLine]?.slice(start, end)}' has ${actual.join(" ")}, not ${missing}; unexpected: ${unexpected}`,
  );
  assert.is(shown.length, 0, `${name}\n${shown.join("\n")}`);
}

for (const file of readdirSync(folder)) {
  test(`the assertions of ${file} hold`, async () => {
    const testCase = parseGrammarTestCase(readFileSync(new URL(file, folder), "utf8"));
    assert.ok(testCase.assertions.length > 0);
    await check(file, testCase);
  });
}

/** A text as a test case: each word of the language must have the scope of its role. */
function testCaseOf(text: string): GrammarTestCase {
  const source = text.split(/\r\n|\r|\n/);
  const assertions: GrammarTestCase["assertions"] = source.map((_, line) => ({
    testCaseLineNumber: line,
    sourceLineNumber: line,
    scopeAssertions: [],
  }));
  for (const { image, startOffset } of scan(inputOf(text), vocabulary).tokens) {
    const role = vocabulary.words.get(image);
    if (role === undefined) continue;
    const lines = text.slice(0, startOffset).split(/\r\n|\r|\n/);
    const from = lines.at(-1)?.length ?? 0;
    assertions[lines.length - 1]?.scopeAssertions.push({
      from,
      to: from + image.length,
      scopes: [scopeOfRole[role]],
      exclude: ["string.unquoted.importspec"],
    });
  }
  const metadata = {
    commentToken: "#",
    scope: "source.importspec",
    description: "",
    allowMiddleLineAssertions: false,
  };
  return { metadata, source, assertions };
}

test("every word of the language has its scope in the corpus", async () => {
  const found = new Set<string>();
  for (const { name, text } of casesOf("corpus")) {
    await check(name, testCaseOf(text));
    for (const { image } of scan(inputOf(text), vocabulary).tokens) found.add(image);
  }
  assert.equal(
    [...vocabulary.words.keys(), ...vocabulary.kinds].filter((word) => !found.has(word)),
    [],
  );
});

test.run();
