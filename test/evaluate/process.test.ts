import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as assert from "uvu/assert";
import { temporaryFolder } from "../support/temporaryFolder.js";
import * as evaluation from "./bundled.js";
import { bundlePath } from "./bundled.js";
import { engineSuite, type OnEngine } from "./engines.js";

const test = engineSuite("processes", evaluation);
const directory = temporaryFolder();

const entry = JSON.stringify(bundlePath);
/** An evaluation without end. It writes enough to stderr at its beginning that the parent passes it on at once. */
const endless = ({ engine }: OnEngine) => `evaluateSnippet(
  "local sum(n, f) = std.foldl(function(a, i) a + f(i), std.range(1, n), 0);" +
    "std.trace(std.repeat('x', 100000), 0) + sum(10000, function(i) sum(10000, function(j) sum(10000, function(k) k)))",
  { timeout: Infinity, engine: "${engine}" },
)`;

/** Starts a program that can call `evaluateSnippet` and that prints the id of each process it forks. */
function start(program: string, flag = ""): ChildProcess {
  const path = join(directory, `${Math.random()}.mjs`);
  const lines = [
    `import childProcess from "node:child_process";`,
    `import { syncBuiltinESMExports } from "node:module";`,
    `const { fork } = childProcess;`,
    `childProcess.fork = (...args) => {`,
    `  const child = fork(...args);`,
    `  console.log(String(child.pid));`,
    `  return child;`,
    `};`,
    `syncBuiltinESMExports();`,
    `const { evaluateSnippet } = await import(${entry});`,
    program,
  ];
  writeFileSync(path, lines.join("\n"));
  return spawn(process.execPath, [path], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_OPTIONS: flag },
  });
}

/** Runs a program. Returns its output, and the signal or status it ended with. */
async function run(program: string, flag?: string): Promise<{ printed: string; end: string | number }> {
  const child = start(program, flag);
  let printed = "";
  child.stdout?.on("data", (chunk) => {
    printed += chunk;
  });
  child.stderr?.resume();
  const [status, signal] = await once(child, "close");
  return { printed, end: signal ?? status };
}

/** Waits until a process is gone. Fails after a minute, so that a loaded machine does not fail it. */
async function gone(pid: number): Promise<void> {
  assert.ok(pid > 0);
  for (let tries = 0; tries < 1_200; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await sleep(50);
  }
  process.kill(pid, "SIGKILL");
  assert.unreachable("the child outlived its parent");
}

test("an evaluation in progress ends with its process, and does not hold it up", async (on) => {
  const killed = async (signal: NodeJS.Signals) => {
    const parent = start(`await ${endless(on)};`);
    const exit = once(parent, "exit");
    const [[pid]] = await Promise.all([
      on.engine === "binding" ? once(parent.stdout ?? parent, "data") : [undefined],
      once(parent.stderr ?? parent, "data"),
    ]);
    parent.kill(signal);
    assert.equal(await exit, [null, signal]);
    if (pid !== undefined) await gone(Number(pid));
  };
  const exited = async () => {
    const { printed, end } = await run(
      `process.stderr.write = () => process.exit(7);\nawait ${endless(on)};`,
    );
    assert.is(end, 7);
    if (printed !== "") await gone(Number(printed));
  };
  await Promise.all([...(["SIGINT", "SIGTERM", "SIGKILL"] as const).map(killed), exited()]);
});

test("an idle child or thread does not keep the process alive", async ({ engine }) => {
  const { printed, end } = await run(`await evaluateSnippet("1", { engine: "${engine}" });`);
  assert.is(end, 0);
  if (engine === "binding") await gone(Number(printed));
});

/** Returns a flag of Node that makes the import of the binding fail with an error. */
function failingBinding(error: string): string {
  const hooks = `export async function resolve(name, context, next) {
    if (name === "@hanazuki/node-jsonnet") throw ${error};
    return next(name, context);
  }`;
  const path = join(directory, `${Math.random()}.mjs`);
  const url = JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`);
  writeFileSync(path, `import { register } from "node:module";\nregister(${url});`);
  return `--import=${path}`;
}

const missing = `Object.assign(new Error("Cannot find package '@hanazuki/node-jsonnet' imported from x"), {
  code: "ERR_MODULE_NOT_FOUND" })`;
const report = `await evaluateSnippet("1", { engine: "binding" })
  .catch((e) => console.log("\\n" + e.code + "\\n" + e.message));`;

test.only(
  "binding",
  "if the binding is not installed the error names the command that installs it",
  async () => {
    // The binding of the working directory would be found.
    const elsewhere = `process.chdir(${JSON.stringify(directory)});\n${report}`;
    const [, code, message] = (await run(elsewhere, failingBinding(missing))).printed.trim().split(/\n+/);
    assert.is(code, "not-installed");
    assert.match(message ?? "", /npm install @hanazuki\/node-jsonnet$/);
  },
);

test.only(
  "binding",
  "if the binding was not compiled the error names the command that compiles it",
  async () => {
    const unbuilt = `new Error("Could not locate the bindings file.")`;
    const [, code, message] = (await run(report, failingBinding(unbuilt))).printed.trim().split(/\n+/);
    assert.is(code, "not-built");
    assert.match(message ?? "", /npm rebuild @hanazuki\/node-jsonnet/);
  },
);

test.only("wasm", "without a binding that works, WebAssembly evaluates", async () => {
  for (const error of [missing, `new Error("Could not locate the bindings file.")`]) {
    const { printed } = await run(
      `console.log("\\n" + await evaluateSnippet("1 + 1"));`,
      failingBinding(error),
    );
    assert.is(printed.trim().split("\n").at(-1), "2");
  }
});

test("the output of std.trace is on stderr before the result", async ({ engine }) => {
  const program = [
    `let written = "";`,
    `process.stderr.write = (text) => { written += text; };`,
    `await evaluateSnippet("std.trace('traced', 1)", { engine: "${engine}" });`,
    `console.log(written);`,
  ];
  assert.match((await run(program.join("\n"))).printed, /TRACE: \(snippet\):1 traced/);
});

test.run();
