import { test } from "uvu";
import { edited, insertion } from "../../src/services/edit.js";
import { inlayHints } from "../../src/services/inlayHints.js";
import { runCases } from "./cases.js";

runCases("inlayHints.txt", ({ text, range }) => {
  const within = range.end > range.start ? range : { start: 0, end: text.input.text.length };
  const shown = inlayHints(text, within).map((hint) =>
    insertion(hint.offset, hint.isBefore ? `⟦${hint.text}⟧ ` : ` ⟦${hint.text}⟧`),
  );
  return edited(text.input.text, shown);
});

test.run();
