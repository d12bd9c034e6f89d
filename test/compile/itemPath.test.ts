import { test } from "uvu";
import * as assert from "uvu/assert";
import { itemPathOf } from "../../src/compile/itemPath.js";

test("a path in an item has the path of the item", () => {
  assert.equal(itemPathOf(["spec", "tags", 2, "from", "name"]), ["spec", "tags", 2]);
  assert.equal(itemPathOf(["spec", "images", 0]), ["spec", "images", 0]);
  assert.equal(itemPathOf(["spec", "repository", "from", "kind"]), ["spec", "repository"]);
});

test("a path outside of items has none", () => {
  for (const path of [
    [],
    ["spec"],
    ["spec", "tags"],
    ["spec", "images", "0"],
    ["spec", "lookupPolicy", "local"],
    ["metadata", "labels", "a"],
    ["metadata", "ownerReferences", 0],
    ["status", "tags", 0],
  ])
    assert.is(itemPathOf(path), undefined, path.join("."));
});

test.run();
