import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { importspec } from "../cli/command.js";
import { projectRoot } from "../support/corpus.js";

const examples = `${projectRoot}examples`;
const expected = (path: string) => readFileSync(`${examples}/${path}`, "utf8");

/** The examples that a test of this file ran. */
const ran = new Set<string>();

/** Runs the command on an example. Returns its output, with paths relative to the example's folder. */
async function written(example: string, ...argv: readonly string[]) {
  ran.add(example);
  const folder = `${examples}/${example}/`;
  const { code, stdout, stderr } = await importspec(argv.map((each) => each.replace("./", folder)));
  return { code, stdout: stdout.replaceAll(folder, ""), stderr: stderr.replaceAll(folder, "") };
}

test("the example typescript-config is rendered", async () => {
  const { code, stdout } = await written("typescript-config", "render", "./shop.ts");
  assert.equal([code, stdout], [0, expected("typescript-config/expected/shop.yaml")]);
});

test("the texts of imports-with-ci are formatted, checked and rendered", async () => {
  const files = ["./streams/base.imports", "./streams/shop.imports"];
  assert.is((await written("imports-with-ci", "fmt", "--check", ...files)).code, 0);
  const checked = await written("imports-with-ci", "check", "--strict", "./streams");
  assert.equal([checked.code, checked.stdout], [0, ""]);
  for (const name of ["base", "shop"]) {
    const argv = ["render", `./streams/${name}.imports`];
    assert.is(
      (await written("imports-with-ci", ...argv)).stdout,
      expected(`imports-with-ci/expected/${name}.yaml`),
    );
  }
});

test("the wrong texts of imports-with-ci fail the workflow at their lines", async () => {
  const { code, stdout } = await written("imports-with-ci", "check", "--format", "github", "./wrong");
  assert.equal([code, stdout], [1, expected("imports-with-ci/expected/wrong.txt")]);
});

test("the Jsonnet example evaluates to a manifest that the server accepts", async () => {
  const flags = ["--ext-str", "version=1.4", "./shop.jsonnet"];
  const { code, stdout } = await written("jsonnet", "eval", ...flags);
  assert.equal([code, stdout], [0, expected("jsonnet/expected/shop.json")]);
  assert.is((await written("jsonnet", "check", "--strict", ...flags)).code, 0);
});

test("the settings of an example are right, and so is its document", async () => {
  const { code, stdout } = await written("settings", "check", "--strict", "./web.imports");
  assert.equal([code, stdout], [0, ""]);
  assert.is((await written("settings", "diff", "./stored.yaml", "./web.imports")).code, 1);
});

/** The tests of the other examples, most of which need another tool. */
const testedIn: Readonly<Record<string, string>> = {
  cdk8s: "deploy/run.ts",
  eslint: "tools/eslint.ts",
  kustomize: "deploy/run.ts",
  pulumi: "deploy/run.ts",
  quickstart: "cli/quickstart.test.ts",
  tanka: "interop/tanka.interop.ts",
  vite: "tools/bundlers.ts",
};

test("every example ran above, or another test names its folder", () => {
  assert.equal(readdirSync(examples).toSorted(), [...ran, ...Object.keys(testedIn)].toSorted());
  for (const name of readdirSync(examples)) assert.ok(existsSync(`${examples}/${name}/README.md`), name);
  for (const [name, file] of Object.entries(testedIn)) {
    const source = readFileSync(`${projectRoot}test/${file}`, "utf8");
    assert.match(source, new RegExp(`examples/${name}\\b|(?:copyExample|install)\\(.*"${name}"`), name);
  }
});

test.run();
