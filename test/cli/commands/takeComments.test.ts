import { test } from "uvu";
import * as assert from "uvu/assert";
import { takeComments } from "../../../src/cli/commands/takeComments.js";

test("the comments at a path are taken once, and the others are counted", () => {
  const { takeAt, left } = takeComments([
    { path: ["a", 0], text: "# one" },
    { path: ["b"], text: "# two" },
    { path: ["a", 0], text: "# three" },
    { path: ["a", "0"], text: "# four" },
  ]);
  assert.is(left(), 4);
  assert.equal(takeAt(["a", 0]), ["# one", "# three"]);
  assert.equal([takeAt(["a", 0]), takeAt(["c"])], [[], []]);
  assert.is(left(), 2);
});

test.run();
