import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSources, sourceNames } from "./sources.js";

test("every source can be evaluated by itself", async () => {
  const types = await evaluateSources<string[]>(`[${sourceNames.map((name) => `std.type(${name})`)}]`);
  assert.is(types.length, sourceNames.length);
  for (const [index, type] of types.entries())
    assert.ok(["function", "object"].includes(type), `${sourceNames[index]}: ${type}`);
});

test.run();
