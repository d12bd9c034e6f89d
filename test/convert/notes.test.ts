import { test } from "uvu";
import * as assert from "uvu/assert";
import { startNotes } from "../../src/convert/notes.js";

test("notes are warnings with paths, in the order in which they were made", () => {
  const { found, leftOut, missing, readAsText } = startNotes();
  leftOut(["spec", "tags", 1, "a b"], "it is red");
  missing(["metadata", "name"], "it is empty");
  readAsText(["spec", "tags", 0, "name"], "1.10");
  const severity = "warning";
  assert.equal(found, [
    {
      code: "not-converted",
      severity,
      path: ["spec", "tags", 1, "a b"],
      message: 'spec.tags[1]["a b"] is left out: it is red',
    },
    {
      code: "not-converted",
      severity,
      path: ["metadata", "name"],
      message: "metadata.name is missing: it is empty",
    },
    {
      code: "read-as-text",
      severity,
      path: ["spec", "tags", 0, "name"],
      message: 'spec.tags[0].name takes text: the document has "1.10"',
    },
  ]);
});

test("a path has one note", () => {
  const { found, leftOut, missing } = startNotes();
  leftOut(["metadata", "name"], "it is red");
  missing(["metadata", "name"], "it is empty");
  leftOut(["metadata.name"], "it is not a field");
  assert.equal(
    found.map(({ path }) => path),
    [["metadata", "name"], ["metadata.name"]],
  );
});

test("a value that is read as text and then left out is left out", () => {
  const { found, leftOut, readAsText } = startNotes();
  readAsText(["metadata", "generateName"], "1");
  readAsText(["metadata", "name"], "2");
  leftOut(["metadata", "generateName"], "it is red");
  assert.equal(
    found.map(({ code }) => code),
    ["not-converted", "read-as-text"],
  );
});

test("the caller says what happens to a field", () => {
  const { found, leftOut } = startNotes("cannot be printed");
  leftOut(["status"], "it is red");
  assert.is(found[0]?.message, "status cannot be printed: it is red");
});

test.run();
