import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSnippet } from "../../src/evaluate/index.js";
import * as lib from "../../src/index.js";
import { oracleFile } from "../support/oracle.js";
import { pageFunctions } from "../support/page.js";

/** The exports of TypeScript alone: Jsonnet merges with `+`, and reads no texts or manifests from outside. */
const onlyTypeScript = [
  "ImportSpecError",
  "checkDocument",
  "checkManifest",
  "checkValue",
  "convert",
  "diff",
  "format",
  "merge",
  "parse",
  "parseDocument",
  "parseFile",
  "parseImageReference",
  "print",
  "printDiagnostics",
  "printDiff",
  "printJsonnet",
  "toImageStream",
  "toImageStreamImport",
  "validate",
];

/** The exports of Jsonnet alone, which cannot catch an error. */
const onlyJsonnet = ["attempt"];

/** Returns the paths of the functions in an object, such as `from.withName`. */
function namesIn(object: object, path = ""): string[] {
  return Object.entries(object).flatMap(([name, value]) =>
    typeof value === "object" ? namesIn(value, `${path}${name}.`) : [path + name],
  );
}

/** Returns the paths of the functions in lib.libsonnet, without docsonnet's annotations. */
const namesInJsonnet = async () =>
  (await evaluateSnippet(`
    local namesIn(object, path) = std.flattenArrays([
      if std.isObject(object[name]) then namesIn(object[name], path + name + '.') else [path + name]
      for name in std.objectFieldsAll(object) if name[0] != '#'
    ]);
    namesIn(import 'importspec/lib.libsonnet', '')`)) as string[];

test("TypeScript and Jsonnet export functions of the same names", async () => {
  const names = namesIn(lib).filter((name) => !onlyTypeScript.includes(name));
  assert.equal((await namesInJsonnet()).toSorted(), [...names, ...onlyJsonnet].toSorted());
  assert.equal(
    onlyTypeScript.filter((name) => !(name in lib)),
    [],
  );
});

test("every function of openshift-libsonnet's page is exported, at the root and at its path there", async () => {
  const inJsonnet = await namesInJsonnet();
  for (const name of pageFunctions) {
    for (const path of [name, `image.v1.imageImportSpec.${name}`]) {
      assert.ok(namesIn(lib).includes(path), `${path} in TypeScript`);
      assert.ok(inJsonnet.includes(path), `${path} in Jsonnet`);
    }
  }
});

const page = oracleFile(
  "image.v1.imageImportSpec.md",
  "support/page.ts lists the functions of openshift-libsonnet's page",
);
if (page !== undefined)
  test("support/page.ts lists the functions of openshift-libsonnet's page", () => {
    const sections = [...readFileSync(page, "utf8").matchAll(/^### fn (\S+)$/gm)].map(([, name]) => name);
    assert.equal(sections.toSorted(), pageFunctions.toSorted());
  });

test.run();
