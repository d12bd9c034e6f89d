import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateFile, evaluateSnippet } from "../../src/evaluate/index.js";
import { jsonnetString } from "../../src/text/jsonnet.js";
import { type Case, casesOf, projectRoot } from "../support/corpus.js";

const cases = casesOf("corpus");
const pathOf = ({ name }: Case) => `${projectRoot}test/corpus/${name}.jsonnet`;

/** The line that makes a case's file run by itself. Evaluated once a case it would take 30 ms each time. */
const importLine = "local lib = import '../../../lib.libsonnet';\n";

test("the Jsonnet expression of every case gives its JSON", async () => {
  const fields = cases.map((each) => {
    const source = readFileSync(pathOf(each), "utf8");
    const isEmpty = source === "{}\n" || source === "[]\n";
    assert.ok(isEmpty || source.startsWith(importLine), `${each.name} begins with the import`);
    return `${jsonnetString(each.name)}: ${source.replace(importLine, "")},`;
  });
  const source = `local lib = import 'lib.libsonnet';\n{\n${fields.join("")}}`;
  const options = { filename: `${projectRoot}corpus.jsonnet` };
  const values = (await evaluateSnippet(source, options)) as Record<string, unknown>;
  assert.is(Object.keys(values).length, cases.length);
  for (const { name, json } of cases) assert.equal(values[name], JSON.parse(json), name);
});

test("the file of a case runs by itself", async () => {
  const all = cases.find(({ name }) => name === "words/all") as Case;
  assert.equal(await evaluateFile(pathOf(all)), JSON.parse(all.json));
});

test.run();
