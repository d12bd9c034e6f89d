import { spawnSync } from "node:child_process";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { projectRoot } from "../support/corpus.js";

test("test/run.ts names each file with a stray error, a failing hook or no tests, and runs the others", () => {
  const run = ["--import", "tsx", "test/run.ts", "fixtures"];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { cwd: projectRoot, encoding: "utf8" });
  const failed = [...stderr.matchAll(/^Failed: test\/project\/runner\/(\w+)\.fixture\.ts$/gm)];
  assert.is(status, 1);
  assert.equal(
    failed.map(([, name]) => name),
    ["empty", "hook", "load", "rejection"],
  );
  assert.match(stdout, /passing\.fixture\.ts\n.*\(1 \/ 1\)/);
  assert.match(stdout, "nobody awaits this");
  assert.match(stdout, /Total: +3\n.*Passed: +2/);
});

test.run();
