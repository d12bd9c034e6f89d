import { test } from "uvu";
import * as assert from "uvu/assert";
import { startNotes } from "../../src/convert/notes.js";

test("notes are warnings with paths, in the order in which they were made", () => {
  const { found, leftOut, missing } = startNotes();
  leftOut(["spec", "tags", 1, "a b"], "it is red");
  missing([], "it is empty");
  assert.equal(found, [
    {
      code: "not-converted",
      severity: "warning",
      path: ["spec", "tags", 1, "a b"],
      message: 'spec.tags[1]["a b"] is left out: it is red',
    },
    { code: "not-converted", severity: "warning", path: [], message: " is missing: it is empty" },
  ]);
  assert.equal(startNotes().found, []);
});

test.run();
