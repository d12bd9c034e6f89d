import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSources } from "./sources.js";

test("texts have the index of the first of them that is the same", async () => {
  const texts = ["b", "a", "b", "\u0000", '"', "😀", "\\", "a", ""];
  const expected = { "": 8, "\u0000": 3, '"': 4, "\\": 6, a: 1, b: 0, "😀": 5 };
  assert.equal(await evaluateSources(`firstIndexes(${JSON.stringify(texts)})`), expected);
  assert.equal(await evaluateSources("firstIndexes([])"), {});
});

test.run();
