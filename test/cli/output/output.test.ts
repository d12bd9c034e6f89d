import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { printObjects } from "../../../src/cli/output/output.js";
import { evaluateSnippet } from "../../../src/evaluate/index.js";
import { format, type ImageImportSpec, importSpec } from "../../../src/index.js";

const first = importSpec`from a:1`;
const second = importSpec`from ImageStreamTag "to" to 1.17 scheduled false local includeManifest`;

async function written(
  format: keyof typeof printObjects,
  specs: readonly ImageImportSpec[],
): Promise<string> {
  let text = "";
  for await (const piece of printObjects[format](specs)) text += piece;
  return text;
}

test("one YAML document per spec", async () => {
  const one = "from:\n  kind: DockerImage\n  name: a:1\n";
  assert.is(await written("yaml", []), "");
  assert.is(await written("yaml", [first]), one);
  assert.is(await written("yaml", [first, first, first]), `${one}---\n${one}---\n${one}`);
});

test("one JSON object, or an array of several", async () => {
  assert.is(await written("json", []), "[]\n");
  assert.is(await written("json", [first]), `${JSON.stringify(first, null, 2)}\n`);
  assert.is(await written("json", [first, second]), `${JSON.stringify([first, second], null, 2)}\n`);
});

test(".imports output is formatted", async () => {
  const text = await written("imports", [first, second]);
  assert.is(text, 'from a:1\nfrom ImageStreamTag "to" to 1.17 scheduled false local includeManifest\n');
  assert.is(format(text), text);
  assert.is(await written("imports", []), "");
});

test("Jsonnet output calls the library", async () => {
  const head = "local lib = import 'importspec/lib.libsonnet';\n\n";
  assert.is(
    await written("jsonnet", [first]),
    `${head}lib.from.withKind('DockerImage')\n+ lib.from.withName('a:1')\n`,
  );
  assert.is(
    await written("jsonnet", [{ ...first, importPolicy: {}, includeManifest: true }, first]),
    `${head}[
  lib.from.withKind('DockerImage')
  + lib.from.withName('a:1')
  + { importPolicy: {} }
  + lib.withIncludeManifest(true),
  lib.from.withKind('DockerImage')
  + lib.from.withName('a:1'),
]
`,
  );
  assert.is(await written("jsonnet", []), `${head}[]\n`);
});

/** libjsonnet reads code points above U+3FFFF as U+FFFD. Only private and invisible characters are there. */
const beyondJsonnet = /[\u{40000}-\u{10ffff}]/u;
const text = fc.string({ unit: "binary" }).filter((text) => text.isWellFormed() && !beyondJsonnet.test(text));
const anySpec = fc.record(
  {
    from: fc.record(
      { kind: text, name: text, namespace: text, uid: text, fieldPath: text, apiVersion: text },
      { requiredKeys: ["kind", "name"], noNullPrototype: true },
    ),
    to: fc.record({ name: text }, { requiredKeys: [], noNullPrototype: true }),
    importPolicy: fc.record(
      { scheduled: fc.boolean(), insecure: fc.boolean(), importMode: text },
      { requiredKeys: [], noNullPrototype: true },
    ),
    referencePolicy: fc.record({ type: text }, { requiredKeys: [], noNullPrototype: true }),
    includeManifest: fc.boolean(),
  },
  { requiredKeys: ["from"], noNullPrototype: true },
);

test("Jsonnet output evaluates to the same JSON", async () => {
  const specs = fc.sample(anySpec, 300) as ImageImportSpec[];
  const evaluated = (await evaluateSnippet(await written("jsonnet", specs))) as unknown[];
  assert.is(evaluated.length, specs.length);
  for (const [index, spec] of specs.entries()) assert.equal(evaluated[index], spec);
  for (const spec of [first, second])
    assert.equal(await evaluateSnippet(await written("jsonnet", [spec])), spec);
});

test.run();
