import { test } from "uvu";
import { edited } from "../../src/services/edit.js";
import { definition, references, rename } from "../../src/services/references.js";
import { runCases, withMarks } from "./cases.js";

runCases("references.txt", ({ text, offset }) => {
  const rangesOf = (names: ReturnType<typeof references>) => names.map(({ range }) => range);
  return [
    withMarks(text.input.text, rangesOf(references(text, offset))),
    withMarks(text.input.text, rangesOf(definition(text, offset))),
    edited(text.input.text, rename(text, offset, "new name")),
  ].join("\n---\n");
});

test.run();
