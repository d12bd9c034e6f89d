import { test } from "uvu";
import * as assert from "uvu/assert";
import packageJson from "../../package.json" with { type: "json" };
import { OutputError } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";
import { directoryOf, importspec, memory } from "./command.js";

test("help and version are printed to stdout", async () => {
  for (const argv of [["--help"], ["-h"], ["help"]]) {
    const { code, stdout, stderr } = await importspec(argv);
    assert.is(code, 0);
    for (const name of ["render", "fmt", "eval"]) assert.match(stdout, new RegExp(`^ +${name} `, "m"));
    assert.is(stderr, "");
  }
  for (const argv of [["--version"], ["-v"]])
    assert.equal(await importspec(argv), { code: 0, stdout: `${packageJson.version}\n`, stderr: "" });
});

test("each command has its own help", async () => {
  const options = {
    render: ["--output", "--from", "--jpath", "--ext-str", "--tla-code", "--max-stack", "--timeout"],
    fmt: ["--check"],
    eval: ["--output", "--jpath", "--ext-code", "--tla-str"],
  };
  for (const [name, flags] of Object.entries(options)) {
    const { code, stdout } = await importspec([name, "--help"]);
    assert.is(code, 0);
    for (const flag of flags) assert.ok(stdout.includes(flag), `${name} ${flag}`);
    assert.is((await importspec(["help", name])).stdout, stdout);
  }
});

test("without arguments the help is printed to stderr, as bad usage", async () => {
  const { code, stdout, stderr } = await importspec([]);
  assert.equal([code, stdout], [2, ""]);
  assert.is(stderr, (await importspec(["--help"])).stdout);
});

const badUsage: Readonly<Record<string, readonly [argv: readonly string[], names: RegExp]>> = {
  "an unknown command": [["rendr", "a.imports"], /'rendr'[\s\S]*render/],
  "help for an unknown command": [["help", "rendr"], /'rendr'[\s\S]*render/],
  "an unknown option": [["fmt", "--chek", "a.imports"], /--chek[\s\S]*--check/],
  "no file": [["render"], /'path'/],
  "no file for fmt": [["fmt", "--check"], /'path'/],
  "two files for eval": [["eval", "a", "b"], /argument/],
  "an unknown format": [["render", "-o", "yml", "a"], /yaml, json, jsonnet, imports/],
  "a format that eval does not have": [["eval", "-o", "imports", "a"], /json, yaml/],
  "an option without its value": [["render", "a", "--output"], /--output/],
  "an unknown language": [["render", "--from", "toml", "-"], /imports, jsonnet, yaml/],
  "stdin twice": [["render", "-", "-"], /once/],
  "stdin among files to format": [["fmt", "-", "a"], /cannot be combined/],
  "a stack of no frames": [["eval", "-s", "0", "a"], /1 to 4294967295/],
  "a stack that is not a number": [["eval", "--max-stack", "many", "a"], /1 to 4294967295/],
  "a timeout of zero": [["eval", "--timeout", "0", "a"], /seconds/],
  "a negative timeout": [["eval", "--timeout=-1", "a"], /seconds/],
  "a timeout beyond the limit of timers": [["eval", "--timeout", "2147484", "a"], /seconds/],
  "a timeout that is not a number": [["eval", "--timeout", "soon", "a"], /seconds/],
  "a variable that the environment does not have": [["eval", "-V", "nowhere", "a"], /nowhere/],
};
for (const [name, [argv, names]] of Object.entries(badUsage)) {
  test(`bad usage: ${name}`, async () => {
    const { code, stdout, stderr } = await importspec(argv);
    assert.equal([code, stdout], [2, ""]);
    assert.match(stderr, names);
  });
}

test("colours are for terminals, unless the environment overrides that", async () => {
  const { path, remove } = directoryOf({ "a.imports": "from a schedled" });
  const coloured = async (terminal: boolean, env: Record<string, string>) => {
    const outputs = [
      (await importspec(["render", path("a.imports")], { terminal, env })).stderr,
      (await importspec(["--help"], { terminal, env })).stdout,
      (await importspec(["render"], { terminal, env })).stderr,
    ];
    const found = outputs.map((text) => text.includes("\u001b["));
    assert.is(new Set(found).size, 1);
    return found[0];
  };
  assert.equal(
    [
      await coloured(true, {}),
      await coloured(false, {}),
      await coloured(true, { NO_COLOR: "1" }),
      await coloured(true, { NO_COLOR: "" }),
      await coloured(true, { TERM: "dumb" }),
      await coloured(false, { FORCE_COLOR: "1" }),
      await coloured(true, { FORCE_COLOR: "0" }),
      await coloured(true, { NO_COLOR: "1", FORCE_COLOR: "1" }),
      await coloured(false, { CI: "true" }),
    ],
    [true, false, false, true, false, true, false, false, false],
  );
  remove();
});

test("each stream decides on its own colours", async () => {
  const stderr = memory(true);
  const stdout = memory(false);
  const io = { stdin: [] as never, stdout, stderr, env: {} };
  assert.is(await run(["--help"], io), 0);
  assert.is(await run(["render"], io), 2);
  assert.not(stdout.text.includes("\u001b["));
  assert.ok(stderr.text.includes("\u001b["));
});

test("a failing stream is reported on stderr", async () => {
  const { path, remove } = directoryOf({ "a.imports": "from a" });
  const stdout = memory();
  stdout.write = (_text, done) => done?.(Object.assign(new Error("full"), { code: "ENOSPC" }));
  const stderr = memory();
  assert.is(await run(["render", path("a.imports")], { stdin: [] as never, stdout, stderr, env: {} }), 1);
  assert.match(stderr.text, /full/);
  assert.not.match(stderr.text, OutputError.name);
  remove();
});

test("a bug of the command is reported with its stack", async () => {
  const { path, remove } = directoryOf({ "a.imports": "from a" });
  const stdout = memory();
  stdout.write = () => {
    throw new TypeError("ours");
  };
  const stderr = memory();
  const io = { stdin: [] as never, stdout, stderr, env: {} };
  assert.is(await run(["render", path("a.imports")], io), 1);
  assert.match(stderr.text, /bug in importspec[\s\S]*TypeError: ours\n +at /);
  remove();
});

test.run();
