import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse as parseYaml } from "yaml";
import { printObjects, printYaml } from "../../../src/cli/output/output.js";
import { evaluateSnippet } from "../../../src/evaluate/index.js";
import { format, type ImageImportSpec, importSpec } from "../../../src/index.js";
import { runs } from "../../support/runs.js";

const first = importSpec`from a:1`;
const second = importSpec`from ImageStreamTag "to" to 1.17 scheduled false local includeManifest`;

const written = (format: keyof typeof printObjects, specs: readonly ImageImportSpec[]) =>
  [...printObjects[format](specs)].join("");

test("one YAML document per spec", () => {
  const one = "from:\n  kind: DockerImage\n  name: a:1\n";
  assert.is(written("yaml", []), "");
  assert.is(written("yaml", [first]), one);
  assert.is(written("yaml", [first, first, first]), `${one}---\n${one}---\n${one}`);
});

test("one JSON object, or an array of several", () => {
  assert.is(written("json", []), "[]\n");
  assert.is(written("json", [first]), `${JSON.stringify(first, null, 2)}\n`);
  assert.is(written("json", [first, second]), `${JSON.stringify([first, second], null, 2)}\n`);
});

test(".imports output is formatted", () => {
  const text = written("imports", [first, second]);
  assert.is(text, 'from a:1\nfrom ImageStreamTag "to" to 1.17 scheduled false local includeManifest\n');
  assert.is(format(text), text);
  assert.is(written("imports", []), "");
});

test("Jsonnet output calls the library", () => {
  const head = "local lib = import 'importspec/lib.libsonnet';\n\n";
  assert.is(
    written("jsonnet", [first]),
    `${head}lib.from.withKind('DockerImage')\n+ lib.from.withName('a:1')\n`,
  );
  assert.is(
    written("jsonnet", [{ ...first, importPolicy: {}, includeManifest: true }, first]),
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
  assert.is(written("jsonnet", []), `${head}[]\n`);
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
  const evaluated = (await evaluateSnippet(written("jsonnet", specs))) as unknown[];
  assert.is(evaluated.length, specs.length);
  for (const [index, spec] of specs.entries()) assert.equal(evaluated[index], spec);
  for (const spec of [first, second]) assert.equal(await evaluateSnippet(written("jsonnet", [spec])), spec);
});

test("YAML output reads the same in YAML 1.1 and 1.2", () => {
  const words = [
    "on",
    "No",
    "y",
    "~",
    "012",
    "1_000",
    "12:30",
    "0o17",
    "1e3",
    ".inf",
    "<<",
    "2020-01-01",
    "0b1",
    "=",
  ];
  const breaks = [
    "a\u0085b",
    "\u2028",
    "\u2029x",
    "\ufeffa",
    "\r",
    "a\r\nb\n",
    "\u007f",
    " a ",
    "# a",
    "- a",
  ];
  const value = fc.oneof(
    fc.constantFrom(...words, ...breaks),
    text,
    fc.jsonValue().filter((value) => !Object.is(value, -0)),
  );
  const property = fc.property(fc.array(value), fc.dictionary(text, value), (list, map) => {
    for (const version of ["1.1", "1.2"] as const) {
      const options = { version, uniqueKeys: false } as const;
      assert.equal(parseYaml(printYaml(list), options), list);
      const { __proto__: _, ...rest } = map;
      assert.equal(parseYaml(printYaml(rest), options), rest);
    }
  });
  fc.assert(property, { numRuns: runs(500) });
  for (const word of words) assert.is(printYaml(word), `"${word}"\n`);
  for (const text of ["\u0085", "\u2028", "\ufeff", "\ufffe", "\uffff"])
    assert.not(printYaml(text).includes(text));
  assert.is(printYaml("a\tb"), '"a\\tb"\n');
});

test.run();
