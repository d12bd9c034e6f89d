import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { codesIn, directoryOf, type Given, importspec } from "../command.js";

const { root, path, remove } = directoryOf({
  "a.jsonnet": "\uFEFFlocal lib = import 'importspec/lib.libsonnet';\r\nlib.from.withName('é')",
  "imports.jsonnet": "import 'x.libsonnet'",
  "beside.jsonnet": "importstr 'imports.jsonnet'",
  "broken.libsonnet": "{ a: 1,\n  b: }",
  "lib.libsonnet": "{ f(x): error 'lib: ' + x }",
  "binary.jsonnet": new Uint8Array([0x22, 0xff, 0x22]),
});
test.after(remove);

/** Evaluates Jsonnet from stdin with options. */
async function valueFrom(stdin: string, ...options: string[]) {
  const { code, stdout, stderr } = await importspec(["eval", ...options, "-"], {
    stdin,
    env: { HOME: "/home" },
  });
  assert.is(code, 0, stderr);
  return JSON.parse(stdout);
}

async function errorOf(file: string, given: Given = {}, ...options: string[]) {
  const { code, stdout, stderr } = await importspec(["eval", ...options, file], given);
  assert.equal([code, stdout], [1, ""]);
  return { at: stderr.slice(0, stderr.indexOf(" ")), codes: codesIn(stderr), stderr };
}

test("a value is written as JSON or as YAML", async () => {
  assert.is(
    (await importspec(["eval", path("a.jsonnet")])).stdout,
    '{\n  "from": {\n    "name": "é"\n  }\n}\n',
  );
  assert.is((await importspec(["eval", "-o", "yaml", path("a.jsonnet")])).stdout, "from:\n  name: é\n");
  for (const value of [null, 1.5, "on", [], {}, [[1]], { a: { b: "\u2028" } }])
    assert.equal(await valueFrom(JSON.stringify(value)), value);
});

test("external variables and top-level arguments are text or code", async () => {
  const vars = "[std.extVar('a'), std.extVar('b'), std.extVar('HOME')]";
  assert.equal(await valueFrom(vars, "-V", "a=1=1", "--ext-code", "b=1 + 1", "-V", "HOME"), [
    "1=1",
    2,
    "/home",
  ]);
  assert.equal(await valueFrom(vars, "--ext-str", "a=", "--ext-str=b=x", "--ext-str", "HOME"), [
    "",
    "x",
    "/home",
  ]);
  const call = "function(a, b) [a, b]";
  assert.equal(await valueFrom(call, "-A", "a=1", "--tla-code", "b=[1]"), ["1", [1]]);
  assert.equal(await valueFrom(call, "--tla-str", "a=1", "-A", "b=2"), ["1", "2"]);
  assert.equal(await valueFrom("std.extVar('__proto__')", "-V", "__proto__=x"), "x");
});

test("imports are looked up next to the file and in every --jpath, the last first", async () => {
  for (const name of ["one", "two"]) {
    mkdirSync(path(name));
    writeFileSync(path(`${name}/x.libsonnet`), `'${name}'`);
  }
  assert.is(await valueFrom("import 'x.libsonnet'", "-J", path("one"), "--jpath", path("two")), "two");
  const { stdout } = await importspec(["eval", "-J", path("one"), path("imports.jsonnet")]);
  assert.is(stdout, '"one"\n');
  assert.is((await importspec(["eval", path("beside.jsonnet")])).stdout, `"import 'x.libsonnet'"\n`);
});

test("render takes the same options", async () => {
  const stdin = "function(tag) { from: { kind: 'K', name: std.extVar('name') + tag } }";
  const options = ["-V", "name=a:", "-A", "tag=1", "-J", root, "-s", "100", "--timeout", "10"];
  const argv = ["render", "--from", "jsonnet", "-o", "imports", ...options, "-"];
  assert.is((await importspec(argv, { stdin })).stdout, "from a:1 kind K\n");
});

test("stack and time are limited", async () => {
  const deep = "local f(x) = if x == 0 then 0 else 1 + f(x - 1); f(1000)";
  assert.equal((await errorOf("-", { stdin: deep })).codes, ["jsonnet-runtime"]);
  assert.is(await valueFrom(deep, "--max-stack", "10000"), 1000);
  const endless = "local f(x) = f(x + 1) tailstrict; f(1)";
  assert.equal((await errorOf("-", { stdin: endless }, "--timeout", "0.5")).codes, ["jsonnet-timeout"]);
});

test("an error has a position, a frame, a trace, and often a hint", async () => {
  const cases: readonly (readonly [stdin: string, at: string, code: string, shows: RegExp])[] = [
    ["{ a: 1,\n  b: }", "<stdin>:2:6:", "jsonnet-static", /error: unexpected: "}"[\s\S]*\n {2}2 \|/],
    ["{\n  a: error 'no\\nway' }", "<stdin>:2:6:", "jsonnet-runtime", /no .*\n[\s\S]*\nway\n\t<stdin>:2:6/],
    ["'éé😀' + error 'x'", "<stdin>:1:9:", "jsonnet-runtime", /\n {4}\| {10}\^\n/],
    ["std.extVar('x')", "<stdin>:1:1:", "jsonnet-runtime", /--ext-str x=/],
    ["import 'nope.libsonnet'", "<stdin>:1:1:", "jsonnet-runtime", /--jpath/],
    ["function(a) a", "<stdin>:", "jsonnet-runtime", /--tla-str a=/],
    ["1\0", "<stdin>:", "jsonnet-nul", /NUL/],
  ];
  for (const [stdin, at, code, shows] of cases) {
    const error = await errorOf("-", { stdin });
    assert.equal([error.at, error.codes], [at, [code]]);
    assert.match(error.stderr, shows);
  }
});

test("a mistake in an importspec text also shows that text", async () => {
  const stdin = "[\n  std.native('importSpec')('from nginx schedled'),\n]";
  const { at, codes, stderr } = await errorOf("-", { stdin });
  assert.equal([at, codes], ["<stdin>:2:3:", ["jsonnet-spec", "unknown-word"]]);
  assert.match(stderr, /'scheduled'/);
});

test("an error can be in an imported file", async () => {
  const broken = await errorOf("-", { stdin: `import '${path("broken.libsonnet")}'` });
  assert.is(broken.at, `${path("broken.libsonnet")}:2:6:`);
  const called = await errorOf("-", { stdin: `(import '${path("lib.libsonnet")}').f('x')` });
  assert.is(called.at, `${path("lib.libsonnet")}:1:9:`);
});

test("a wrong argument for our library is shown at the call", async () => {
  const stdin = "local lib = import 'importspec/lib.libsonnet';\nlib.from.withName(1)";
  const { at, stderr } = await errorOf("-", { stdin });
  assert.is(at, "<stdin>:");
  assert.match(stderr, /takes a string, not a number/);
});

test("files that cannot be read", async () => {
  assert.equal((await errorOf(path("none.jsonnet"))).codes, ["missing-file"]);
  assert.equal((await errorOf(root)).codes, ["directory"]);
  const { at, codes } = await errorOf(path("binary.jsonnet"));
  assert.equal([at, codes], [`${path("binary.jsonnet")}:1:2:`, ["invalid-utf8"]]);
});

test.run();
