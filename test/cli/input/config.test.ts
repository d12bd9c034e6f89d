import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { codesIn, directoryOf, importspec, specsRemark } from "../command.js";

const { path, remove } = directoryOf({
  "specs.ts": `
    import { clauses, type ImageImportSpec, importSpec } from "importspec";
    enum Tag { Latest = "latest" }
    const version: string = await Promise.resolve("1.17");
    export default [importSpec\`from nginx:\${version} to \${Tag.Latest} \${clauses\`local\`}\`] satisfies ImageImportSpec[];`,
  "one.mjs":
    'import { merge, from } from "importspec";\nexport default merge(from.withKind("K"), from.withName("a"));',
  "common.cjs": 'module.exports = [{ from: { kind: "K", name: "a" } }];',
  "imports.mts": 'import common from "./common.cjs";\nexport default [...common, ...common];',
  "none.ts": "export const specs = [];",
  "empty.ts": "",
  "getter.ts": "\nexport default {\n  get from() {\n    throw new RangeError('not now');\n  },\n};",
  "cycle.ts": "const one: any = { two: [] };\none.two.push(one, one);\nexport default [one, one];",
  "throws.ts":
    "interface A { a: string }\n\n\nfunction f(): A { throw new TypeError('boo\\nhoo'); }\nexport default f();",
  "text.ts": 'throw "text";',
  "nothing.ts": "throw undefined;",
  "tag.ts":
    'import { importSpec } from "importspec";\n\nconst make = () =>\n  importSpec`from nginx schedled`;\nexport default make();',
  "helper.ts": "export const help = () => {\n  throw new Error('helpless');\n};",
  "helped.ts": 'import { help } from "./helper.js";\nexport default help();',
  "syntax.ts": "// é\nexport default [1,\n  {a: ;\n",
  "missing.ts": '\nimport "./nowhere.js";\nexport default [];',
  "function.ts": `export default async () => [{ from: { kind: "K", name: "a" } }];`,
  "promise.ts": `export default Promise.resolve({ from: { kind: "K", name: "a" } });`,
  "exit.ts": "\nprocess.exit(0);",
  "loop.ts": "while (true);",
  "never.ts": "export default new Promise(() => {});",
  "waits.ts": "setInterval(() => {}, 1000);\nexport default new Promise(() => {});",
  "call.ts": "export default [{ from: () => 1 }];",
  "map.ts": "export default new Map();",
  "date.ts": "export default [{ from: new Date() }];",
  "unknown.ts": 'export default [{ from: { kind: "K", name: "a" }, shceduled: true }];',
});
test.after(remove);

const specsOf = async (name: string) => {
  const { code, stdout, stderr } = await importspec(["render", "-o", "json", path(name)]);
  assert.equal([code, stderr], [0, specsRemark], stderr);
  return JSON.parse(stdout);
};

/** Returns the position and the code of the first error, and everything printed. */
async function errorOf(name: string) {
  const { code, stdout, stderr } = await importspec(["render", path(name)]);
  assert.equal([code, stdout], [1, ""]);
  return { at: stderr.slice(path("").length + 1, stderr.indexOf(" ")), code: codesIn(stderr)[0], stderr };
}

test("TypeScript, ES modules and CommonJS", async () => {
  assert.equal(await specsOf("specs.ts"), {
    from: { kind: "DockerImage", name: "nginx:1.17" },
    to: { name: "latest" },
    referencePolicy: { type: "Local" },
  });
  const spec = { from: { kind: "K", name: "a" } };
  assert.equal(await specsOf("one.mjs"), spec);
  assert.equal(await specsOf("common.cjs"), spec);
  assert.equal(await specsOf("imports.mts"), [spec, spec]);
});

test("`importspec` is the command's own copy, even if another one is installed", async () => {
  mkdirSync(path("node_modules/importspec"), { recursive: true });
  writeFileSync(path("node_modules/importspec/package.json"), '{ "name": "importspec", "main": "index.js" }');
  writeFileSync(path("node_modules/importspec/index.js"), "throw new Error('another one');");
  writeFileSync(
    path("again.mjs"),
    'import { importSpec } from "importspec";\nexport default importSpec("from a");',
  );
  assert.equal(await specsOf("again.mjs"), { from: { kind: "DockerImage", name: "a" } });
});

test("a default export may be a function or a promise", async () => {
  const spec = { from: { kind: "K", name: "a" } };
  assert.equal(await specsOf("function.ts"), [spec].at(0));
  assert.equal(await specsOf("promise.ts"), spec);
});

test("a config that ends the process is an error", async () => {
  const { exit } = process;
  assert.match((await errorOf("exit.ts")).stderr, /exit\.ts:2:1: .*process\.exit\(0\) \[config\]/);
  assert.is(process.exit, exit);
});

test("a config that does not end is stopped", async () => {
  for (const name of ["loop.ts", "waits.ts"]) {
    const { code, stderr } = await importspec(["render", "--timeout", "1", path(name)]);
    assert.is(code, 1);
    assert.match(stderr, /did not settle within 1 second \[config\]/);
  }
  assert.match((await errorOf("never.ts")).stderr, /awaits a promise that never settles \[config\]/);
});

test("a value that is not plain data is an error that says where", async () => {
  assert.match((await errorOf("cycle.ts")).stderr, /\[0\]\.two\[0\] is circular/);
  assert.match((await errorOf("map.ts")).stderr, "The default export is a Map");
  assert.match((await errorOf("call.ts")).stderr, "[0].from is a function");
  assert.match((await errorOf("date.ts")).stderr, "[0].from is a Date");
});

test("a default export is required", async () => {
  assert.is((await errorOf("none.ts")).code, "no-default");
  assert.is((await errorOf("empty.ts")).code, "no-default");
  assert.is((await errorOf("unknown.ts")).code, "unknown-field");
  assert.is((await errorOf("cycle.ts")).code, "config");
});

test("an exception is shown where it was thrown", async () => {
  const { at, code, stderr } = await errorOf("throws.ts");
  assert.equal([at, code], ["throws.ts:4:1:", "config"]);
  assert.match(stderr, /boo .*\n.*\n.*\nhoo\n/);
  assert.equal((await errorOf("getter.ts")).at, "getter.ts:4:5:");
  assert.equal((await errorOf("helped.ts")).at, "helper.ts:2:3:");
  assert.equal((await errorOf("missing.ts")).at, "missing.ts:2:1:");
  assert.match((await errorOf("text.ts")).stderr, /text \[config\]/);
  assert.match((await errorOf("nothing.ts")).stderr, /undefined \[config\]/);
});

test("a mistake in a template is shown in the template and in the config", async () => {
  const { at, stderr } = await errorOf("tag.ts");
  assert.is(at, "tag.ts:4:3:");
  assert.equal(codesIn(stderr), ["config", "unknown-word"]);
  assert.match(stderr, /importSpec:1:12:/);
});

test("a syntax error has its position", async () => {
  const { at, code } = await errorOf("syntax.ts");
  assert.equal([at, code], ["syntax.ts:3:7:", "config-syntax"]);
});

test.run();
