import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Diagnostic, ImportSpecError, parse, parseDocument, type Range } from "../../src/index.js";
import { meaningMessages, syntaxMessages } from "../../src/language/messages.js";
import { positionAt } from "../../src/text/position.js";
import { casesOf, type FunctionName, functionOf, functions, toJson } from "../support/corpus.js";

const cases = casesOf("corpus-invalid");

const diagnosticsOf: Readonly<Record<FunctionName, (text: string) => readonly Diagnostic[]>> = {
  importSpec: (text) => parse(text, "spec").diagnostics,
  clauses: (text) => parse(text, "clauses").diagnostics,
  imageStreams: (text) => parseDocument(text, "ImageStream").diagnostics,
  imageStreamImports: (text) => parseDocument(text, "ImageStreamImport").diagnostics,
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
    const diagnostics = diagnosticsOf[caller](each.text);
    assert.is(toJson(diagnostics.map((diagnostic) => recorded(each.text, diagnostic))), each.json);
    assert.ok(diagnostics.every(({ severity }) => severity === "error"));
    assert.throws(
      () => functions[caller](each.text),
      (error: unknown) => {
        assert.instance(error, ImportSpecError);
        assert.equal((error as ImportSpecError).diagnostics, diagnostics);
        return true;
      },
    );
  });
}

test("every code of a text without holes occurs", () => {
  const found = new Set(cases.flatMap(({ json }) => JSON.parse(json).map(({ code }: Diagnostic) => code)));
  const expected = Object.keys({ ...syntaxMessages, ...meaningMessages });
  assert.equal([...found].toSorted(), expected.toSorted());
});

test.run();
