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

test.run();
