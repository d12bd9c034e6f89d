import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Diagnostic, ImportSpecError, parse, parseDocument, type Range } from "../../src/index.js";
import { meaningMessages, syntaxMessages } from "../../src/language/messages.js";
import { positionAt } from "../../src/text/position.js";
import { casesOf, type FunctionName, functionOf, functions, toJson } from "../support/corpus.js";

const cases = casesOf("corpus-invalid");

/** Codes that no text without holes gives by itself: those of the values of holes, and that of `as`. */
const otherCodes = ["wrong-hole", "wrong-field", "unknown-field", "not-carried"];

/** The diagnostics that a function refuses a text with. */
function diagnosticsOf(name: FunctionName, text: string): readonly Diagnostic[] {
  try {
    functions[name](text);
    return [];
  } catch (error) {
    assert.instance(error, ImportSpecError);
    return (error as ImportSpecError).diagnostics;
  }
}

/** The same as the functions that do not throw see it; a document of one kind has none. */
const returned: Partial<Record<FunctionName, (text: string) => readonly Diagnostic[]>> = {
  importSpec: (text) => parse(text, "spec").diagnostics,
  clauses: (text) => parse(text, "clauses").diagnostics,
  manifests: (text) => parseDocument(text).diagnostics,
};

function rangeText(text: string, { start, end }: Range): string {
  const [from, to] = [positionAt(text, start), positionAt(text, end)];
  return `${from.line}:${from.column}-${to.line}:${to.column}`;
}

/** A diagnostic as the corpus writes it. */
const recorded = (text: string, { code, range, hint, related }: Diagnostic) => ({
  code,
  range: rangeText(text, range),
  ...(hint !== undefined && { hint }),
  ...(related && { related: related.map((other) => rangeText(text, other.range)) }),
});

for (const each of cases) {
  test(each.name, () => {
    const caller = functionOf(each);
    const diagnostics = diagnosticsOf(caller, each.text);
    assert.is(toJson(diagnostics.map((diagnostic) => recorded(each.text, diagnostic))), each.json);
    assert.ok(diagnostics.every(({ severity }) => severity === "error"));
    assert.equal(returned[caller]?.(each.text) ?? diagnostics, diagnostics);
  });
}

test("every code that a text can give occurs", () => {
  const found = new Set(cases.flatMap(({ json }) => JSON.parse(json).map(({ code }: Diagnostic) => code)));
  const expected = Object.keys({ ...syntaxMessages, ...meaningMessages }).filter(
    (code) => !otherCodes.includes(code),
  );
  assert.equal([...found].toSorted(), expected.toSorted());
});

test.run();
