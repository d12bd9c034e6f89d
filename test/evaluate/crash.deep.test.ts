import * as assert from "uvu/assert";
import * as evaluation from "./bundled.js";
import { engineSuite } from "./engines.js";
import { nested, refuseNested } from "./nested.js";

const test = engineSuite("deeply nested sources and long results", evaluation);

for (const name of Object.keys(nested)) {
  test.only("wasm", `100,000 nested ${name} crash and become an error`, async (on) => {
    await refuseNested(on, name);
    assert.is(await on.evaluateSnippet("1"), 1);
  });
}

test("a text of 40 MB is a result", async ({ evaluateSnippet }) => {
  const text = await evaluateSnippet("std.repeat(std.repeat('0123456789', 2000), 2000)");
  assert.is((text as string).length, 40_000_000);
});

test.run();
