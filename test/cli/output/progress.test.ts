import { mock } from "node:test";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { startProgress } from "../../../src/cli/output/progress.js";
import { memory } from "../command.js";

const test = suite("progress");
test.before.each(() => mock.timers.enable({ apis: ["setInterval"] }));
test.after.each(() => mock.timers.reset());

const eraseLine = "\r\u001b[2K";

test("long work shows its progress on a terminal, and erases it at the end", () => {
  const stream = memory(true);
  const { next, end } = startProgress(7, stream);
  next("a.imports");
  next("b.imports");
  mock.timers.tick(1_100);
  assert.is(stream.text, `${eraseLine}2 of 7: b.imports`);
  end();
  assert.ok(stream.text.endsWith(eraseLine));
});

test("short work, and work without a terminal, shows nothing", () => {
  for (const [isTTY, time] of [
    [true, 10],
    [false, 1_100],
  ] as const) {
    const stream = memory(isTTY);
    const { next, end } = startProgress(1, stream);
    next("a.imports");
    mock.timers.tick(time);
    end();
    assert.is(stream.text, "");
  }
});

test("a line fits the terminal, whatever the name is", () => {
  for (const name of ["x".repeat(500), "日本".repeat(100), `${"y".repeat(60)}\n\u001b[2J`]) {
    const stream = Object.assign(memory(true), { columns: 40 });
    const { next, end } = startProgress(1, stream);
    next(name);
    mock.timers.tick(1_100);
    const line = stream.text.slice(eraseLine.length);
    assert.match(line, /^1 of 1: [xy日本]+…$/);
    assert.ok(line.length < 40);
    end();
  }
});

test.run();
