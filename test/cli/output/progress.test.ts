import { setTimeout as sleep } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startProgress } from "../../../src/cli/output/progress.js";
import { memory } from "../command.js";

test("long work shows its progress on a terminal, and erases it at the end", async () => {
  const stream = memory(true);
  const { next, end } = startProgress(7, stream);
  next("a.imports");
  next("b.imports");
  await sleep(1_100);
  assert.is(stream.text, "\r\u001b[2K2 of 7: b.imports");
  end();
  assert.ok(stream.text.endsWith("\r\u001b[2K"));
});

test("short work, and work without a terminal, shows nothing", async () => {
  for (const [isTTY, time] of [
    [true, 10],
    [false, 1_100],
  ] as const) {
    const stream = memory(isTTY);
    const { next, end } = startProgress(1, stream);
    next("a.imports");
    await sleep(time);
    end();
    assert.is(stream.text, "");
  }
});

test.run();
