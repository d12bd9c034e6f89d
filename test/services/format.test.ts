import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inputOf } from "../../grammar/input.js";
import { formatSource } from "../../src/language/format.js";
import { edited } from "../../src/services/edit.js";
import { format } from "../../src/services/format.js";
import { SourceText } from "../../src/services/sourceText.js";
import { anyDocument } from "../support/anyDocument.js";
import { runs } from "../support/runs.js";
import { runCases } from "./cases.js";

runCases("format.txt", ({ text, range }) =>
  edited(text.input.text, format(text, range.end > range.start ? range : undefined)),
);

const sourceText = (text: string) => new SourceText(inputOf(text));

test("law: the edits give what the formatter writes, and no word is touched", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const text = sourceText(document);
      const edits = format(text);
      const formatted = formatSource(document, text.parsed.source).replace(/[^\n]$/, "$&\n");
      // Where all lines end with CR LF, they stay so.
      assert.is(edited(document, edits).replaceAll("\r\n", "\n"), formatted);
      assert.equal(format(sourceText(formatted)), []);
    }),
    { numRuns: runs(2_000) },
  );
});

test("line ends stay CR LF where all are", () => {
  const text = "stream web\r\n from a:1\r\n";
  assert.is(edited(text, format(sourceText(text))), "stream web\r\n  from a:1\r\n");
  const mixed = "stream web\r\n from a:1\n";
  assert.is(edited(mixed, format(sourceText(mixed))), "stream web\n  from a:1\n");
});

test("an edit is as small as the white space that changes", () => {
  assert.equal(format(sourceText("stream web\n from  a:1\n")), [
    { range: { start: 10, end: 12 }, text: "\n  " },
    { range: { start: 16, end: 18 }, text: " " },
  ]);
});

test.run();
