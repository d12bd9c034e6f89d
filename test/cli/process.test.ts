import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { codesIn, directoryOf } from "./command.js";
import { shell, start } from "./startedCommand.js";

const test = suite("the process");
const { root, path, remove } = directoryOf({
  "a.imports": "from a:1\n",
  "wrong.imports": "from a:1 schedled\n".repeat(50),
  "endless.jsonnet": "local f(x) = f(x + 1) tailstrict; f(1)",
  "never.ts": "export default await new Promise(() => {});",
  "hangs.ts": "setInterval(() => {}, 1000);\nexport default await new Promise(() => {});",
  "timer.ts":
    "setTimeout(() => {\n  throw new Error('late');\n}, 1);\nexport default await new Promise(() => {});",
  "later.ts": "setTimeout(() => process.exit(0), 1);\nexport default await new Promise(() => {});",
  "open.ts": "setInterval(() => {}, 1000);\nexport default [];",
});
const many = Array.from({ length: 5_000 }, (_, index) => `from a:${index}\n`).join("");
writeFileSync(path("many.imports"), many);
test.after(remove);

if (process.platform === "win32") {
  test.skip("needs a Unix shell");
} else {
  test("stdin, stdout, stderr and the exit code", () => {
    const good = shell("importspec render -o imports - < a.imports", root);
    assert.equal([good.status, good.stdout, good.stderr], [0, "from a:1\n", ""]);
    const bad = shell("importspec render none.imports", root);
    assert.equal([bad.status, bad.stdout, codesIn(bad.stderr)], [1, "", ["missing-file"]]);
    assert.is(shell("importspec --chek", root).status, 2);
  });

  test("a closed pipe ends the command quietly", () => {
    for (const format of ["yaml", "json"]) {
      const line = `{ importspec render -o ${format} many.imports 2> errors; echo $? > code; } | head -1`;
      const { stdout, stderr } = shell(line, root);
      assert.equal([stdout.split("\n").length, stderr], [2, ""]);
      assert.is(shell("cat code", root).stdout, "0\n");
    }
    assert.is(shell("importspec --help | head -1", root).stderr, "");
    const { stdout } = shell("{ importspec render wrong.imports; echo $? > code; } 2>&1 | head -1", root);
    assert.match(stdout, /wrong\.imports:1:10:/);
    assert.is(shell("cat code", root).stdout, "1\n");
  });

  const withFullDevice = existsSync("/dev/full") ? test : test.skip;
  withFullDevice("a full disk is an error", () => {
    const { status, stderr } = shell("importspec render many.imports > /dev/full", root);
    assert.is(status, 1);
    assert.match(stderr, /ENOSPC/);
  });

  test("a long output arrives completely", () => {
    const { stdout } = shell("importspec render -o imports many.imports | cat", root);
    assert.is(stdout, many);
  });

  test("a config that never settles is an error, and one that keeps a timer running does not hang", () => {
    const never = shell("importspec render never.ts", root);
    assert.is(never.status, 1);
    assert.match(never.stderr, /never\.ts: error: .*never settles \[config\]/);
    assert.is(shell("importspec render -o json open.ts", root).status, 0);
    const hanging = shell("importspec render --timeout 1 hangs.ts", root);
    assert.equal([hanging.status, hanging.stderr.includes("within 1 second ")], [1, true]);
  });

  test("a config that throws or ends the process in a timer is an error", () => {
    for (const [name, message] of [
      ["timer.ts", /^timer\.ts:2:3: error: late \[config\]/],
      ["later.ts", /^later\.ts:1:1: error: .*process\.exit\(0\) \[config\]/],
    ] as const) {
      const { status, stderr } = shell(`importspec render ${name}`, root);
      assert.is(status, 1);
      assert.match(stderr, message);
    }
  });

  test("a FIFO is refused at once", () => {
    shell("mkfifo fifo", root);
    for (const command of ["fmt", "check", "render", "convert"]) {
      const { status, stderr } = shell(`importspec ${command} fifo`, root);
      assert.is(status, 1);
      assert.match(stderr, /fifo: error: /);
    }
  });

  test("a working directory that is gone is an error in a sentence", () => {
    const { status, stderr } = shell("mkdir gone; cd gone; rmdir ../gone; importspec check a.yaml", root);
    assert.equal([status, stderr.split("\n").length], [1, 2]);
    assert.match(stderr, "working directory");
  });

  test("Ctrl-C ends an evaluation and its child", async () => {
    const command = start(["eval", path("endless.jsonnet")], root);
    const child = await childOf(command.pid as number);
    command.kill("SIGINT");
    const [code, signal] = await once(command, "exit");
    assert.ok(code === 130 || signal === "SIGINT", `${code} ${signal}`);
    await gone(child);
  });

  test("Ctrl-C while it waits for stdin", async () => {
    const commands = [start(["render", "-"], root), start(["fmt", "-"], root)];
    await sleep(2_000);
    for (const command of commands) {
      const ended = once(command, "exit");
      command.kill("SIGINT");
      const [code, signal] = await ended;
      assert.ok(code === 130 || signal === "SIGINT", `${code} ${signal}`);
    }
  });
}

/** Waits for the first child of a process and returns its id. */
async function childOf(parent: number): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
    const row = rows.find((each) => each.trim().split(/\s+/)[1] === `${parent}` && each.includes("child."));
    if (row !== undefined) return Number.parseInt(row, 10);
    await sleep(100);
  }
  return assert.unreachable("no child was started") as never;
}

async function gone(pid: number): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const row = execFileSync("ps", ["-A", "-o", "pid=,stat="], { encoding: "utf8" })
      .split("\n")
      .find((each) => Number.parseInt(each, 10) === pid);
    if (row === undefined || row.includes("Z")) return;
    await sleep(100);
  }
  assert.unreachable(`the child ${pid} is still running`);
}

test.run();
