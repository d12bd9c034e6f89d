import { spawnSync } from "node:child_process";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { originalStack } from "../../../src/cli/output/originalStack.js";
import { bundledPackage } from "../../support/bundledPackage.js";

test("a bug of the command is reported with places in the sources", () => {
  const broken = `const { from } = Buffer;
    Buffer.from = (...values) => {
      if (values[0] === "from a:1\\n") throw new TypeError("broken");
      return from(...values);
    };`;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(broken)}`,
      `${bundledPackage}/dist/cli.cjs`,
      "fmt",
      "-",
    ],
    { encoding: "utf8", input: "from a:1" },
  );
  assert.is(status, 1);
  assert.match(stderr, /^importspec: this is a bug .*\nTypeError: broken\n/);
  assert.match(stderr, / at \S* \(?\S*src\/cli\/commands\/format\.ts:\d+:\d+\)?$/m);
  assert.not.match(stderr, /dist\/.*\.c?js:/);
});

test("places without a source map stay", () => {
  const stack =
    "Error: a\n    at f (file:///nowhere/b.js:1:2)\n    at g (/nowhere/c.cjs:3:4)\n    at node:internal/x:3:4";
  assert.is(originalStack(stack), stack);
});

test.run();
