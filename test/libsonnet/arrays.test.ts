import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSources } from "./sources.js";

test("a slice ends where its array does not go on", async () => {
  assert.equal(
    await evaluateSources(
      "[arrays.slice([1, 2, 3], 1, 3), arrays.slice([1, 2, 3], 2, 2), arrays.slice([1], 1, 0), arrays.first([]), arrays.first([7, 8])]",
    ),
    [[2, 3], [], [], [], [7]],
  );
});

test("texts have the index of the first of them that is the same", async () => {
  const texts = ["b", "a", "b", "\u0000", '"', "😀", "\\", "a", ""];
  const expected = { "": 8, "\u0000": 3, '"': 4, "\\": 6, a: 1, b: 0, "😀": 5 };
  assert.equal(await evaluateSources(`arrays.firstIndexes(${JSON.stringify(texts)})`), expected);
  assert.equal(await evaluateSources("arrays.firstIndexes([])"), {});
});

test.run();
