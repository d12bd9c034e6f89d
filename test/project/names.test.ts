import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSnippet } from "../../src/evaluate/index.js";
import * as lib from "../../src/index.js";
import { oracleFile } from "../support/oracle.js";
import { pageFunctions } from "../support/page.js";

/** What TypeScript alone has. In Jsonnet `+` merges, the other tools are there for texts and manifests from outside. */
const onlyTypeScript = [
  "ImportSpecError",
  "checkDocument",
  "checkManifest",
  "checkValue",
  "convert",
  "format",
  "merge",
  "parse",
  "parseDocument",
  "parseFile",
  "parseImageReference",
  "print",
  "printDiagnostics",
  "toImageStream",
  "toImageStreamImport",
  "validate",
];

/** What Jsonnet alone has: it cannot catch an error. */
const onlyJsonnet = ["attempt"];

/** The names of the functions in an object, with the objects that they stand in: `from.withName`. */
function namesIn(object: object, path = ""): string[] {
  return Object.entries(object).flatMap(([name, value]) =>
    typeof value === "object" ? namesIn(value, `${path}${name}.`) : [path + name],
  );
}

/** The same of lib.libsonnet, without docsonnet's annotations. */
const namesInJsonnet = async () =>
  (await evaluateSnippet(`
    local namesIn(object, path) = std.flattenArrays([
      if std.isObject(object[name]) then namesIn(object[name], path + name + '.') else [path + name]
      for name in std.objectFieldsAll(object) if name[0] != '#'
    ]);
    namesIn(import 'importspec/lib.libsonnet', '')`)) as string[];

test("both languages have the same names", async () => {
  const names = namesIn(lib).filter((name) => !onlyTypeScript.includes(name));
  assert.equal((await namesInJsonnet()).toSorted(), [...names, ...onlyJsonnet].toSorted());
  assert.equal(
    onlyTypeScript.filter((name) => !(name in lib)),
    [],
  );
});

test("every function of the page is there, at the root and at openshift-libsonnet's path", async () => {
  const inJsonnet = await namesInJsonnet();
  for (const name of pageFunctions) {
    for (const path of [name, `image.v1.imageImportSpec.${name}`]) {
      assert.ok(namesIn(lib).includes(path), `${path} in TypeScript`);
      assert.ok(inJsonnet.includes(path), `${path} in Jsonnet`);
    }
  }
});

const page = oracleFile("image.v1.imageImportSpec.md", "the list of the page's functions is its index");
if (page !== undefined)
  test("the list of the page's functions is its index", () => {
    const sections = [...readFileSync(page, "utf8").matchAll(/^### fn (\S+)$/gm)].map(([, name]) => name);
    assert.equal(sections.toSorted(), pageFunctions.toSorted());
  });

test.run();
