import { test } from "uvu";
import * as assert from "uvu/assert";
import { valueAt } from "../../src/check/valueAt.js";

const stream = { spec: { tags: [{ name: "1.17" }, {}] } };

test("the value at a path", () => {
  assert.is(valueAt(stream, []), stream);
  assert.is(valueAt(stream, ["spec", "tags", 0, "name"]), "1.17");
  assert.is(valueAt(stream, ["spec", "tags", "length"]), 2);
});

test("nothing where the path leads nowhere, or to what objects inherit", () => {
  for (const path of [["spec", "none"], ["spec", "tags", 9], ["toString"], ["spec", "tags", 0, "name", 0]])
    assert.is(valueAt(stream, path), undefined, path.join("."));
});

test.run();
