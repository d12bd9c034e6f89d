import * as assert from "uvu/assert";
import type { JsonnetError } from "../../src/evaluate/error.js";
import * as evaluation from "./bundled.js";
import { engineSuite } from "./engines.js";
import { nested } from "./nested.js";

const test = engineSuite("deeply nested sources and long results", evaluation);

for (const name of Object.keys(nested)) {
  test.only("wasm", `100,000 nested ${name} are a value or an error`, async ({ evaluateSnippet }) => {
    const attempt = evaluateSnippet(nested[name] as string);
    const code = await attempt.then(
      () => "value",
      (error: JsonnetError) => error.code,
    );
    // The stack of a thread is enough for some of them; nothing is named f.
    assert.ok(["value", "crashed", "static"].includes(code), code);
    assert.is(await evaluateSnippet("1"), 1);
  });
}

test("a text of 40 MB is a result", async ({ evaluateSnippet }) => {
  const text = await evaluateSnippet("std.repeat(std.repeat('0123456789', 2000), 2000)");
  assert.is((text as string).length, 40_000_000);
});

test.run();
