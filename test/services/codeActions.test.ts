import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inputOf } from "../../grammar/input.js";
import { parseDocument } from "../../src/index.js";
import { codeActions } from "../../src/services/codeActions.js";
import { edited } from "../../src/services/edit.js";
import { SourceText } from "../../src/services/sourceText.js";
import { anyDocument } from "../support/anyDocument.js";
import { runs } from "../support/runs.js";
import { runCases } from "./cases.js";

runCases("codeActions.txt", ({ text, offset }) =>
  codeActions(text, offset)
    .map(({ title, edits }) => `${title}\n${edited(text.input.text, edits)}`)
    .join("\n---\n"),
);

const manifestsOf = (text: string) => {
  const { manifests, diagnostics } = parseDocument(text);
  return {
    manifests: manifests.map(({ manifest }) => manifest),
    diagnostics: diagnostics.map(({ code }) => code),
  };
};

test("law: what an action writes means the same", () => {
  fc.assert(
    fc.property(anyDocument, fc.double({ min: 0, max: 1, noNaN: true }), (document, part) => {
      const offset = Math.floor(part * document.length);
      for (const { title, edits } of codeActions(new SourceText(inputOf(document)), offset)) {
        const changed = edited(document, edits);
        assert.equal(manifestsOf(changed), manifestsOf(document), `${title}\n${document}\n${changed}`);
      }
    }),
    { numRuns: runs(5_000) },
  );
});

test.run();
