import { test } from "uvu";
import * as assert from "uvu/assert";
import { InputError } from "../../../src/cli/input/inputError.js";
import { specsOf, valuesOf } from "../../../src/cli/input/values.js";
import { directoryOf } from "../command.js";

const inputOf = (text: string, name = "a") => ({ name, bytes: Buffer.from(text) });
const from = { kind: "DockerImage", name: "a:1" };

/** Returns the values of each part of an input. */
async function partsOf(...[input, language, flags]: Parameters<typeof valuesOf>) {
  const parts: unknown[][] = [];
  for await (const { values } of valuesOf(input, language, flags))
    parts.push(values.map(({ value, rangeOf }) => [value, typeof rangeOf]));
  return parts;
}

test("YAML has a part per document; Jsonnet and a config have one value, without ranges", async () => {
  assert.equal(await partsOf(inputOf("a: 1\n---\n# none\n---\n[2]\n"), "yaml", {}), [
    [[{ a: 1 }, "function"]],
    [],
    [[[2], "function"]],
  ]);
  const { path, remove } = directoryOf({ "a.mjs": "export default [1]" });
  assert.equal(await partsOf(inputOf("[1 + 1]"), "jsonnet", {}), [[[[2], "undefined"]]]);
  assert.equal(await partsOf(inputOf("", path("a.mjs")), "config", {}), [[[[1], "undefined"]]]);
  remove();
});

const source = { name: "a", text: "x: y" };

test("the specs of all values are in order", () => {
  const other = { from: { ...from, name: "b" } };
  const values = [{ value: { from } }, { value: [other, { from }] }];
  assert.equal(specsOf({ source, values, diagnostics: [] }), [{ from }, other, { from }]);
  assert.equal(specsOf({ source, values: [], diagnostics: [] }), []);
});

test("everything that is wrong with any value is reported together, with its range if it has one", () => {
  const range = { start: 2, end: 3 };
  const values = [{ value: 1 }, { value: { from: { kind: 5 } }, rangeOf: () => range }, { value: { from } }];
  const reportsAll = (error: unknown) => {
    assert.instance(error, InputError);
    const { diagnostics } = error as InputError;
    assert.equal(
      diagnostics.map(({ code, range }) => [code, range]),
      [
        ["no-spec", undefined],
        ["missing-field", range],
        ["wrong-type", range],
      ],
    );
    return true;
  };
  assert.throws(() => specsOf({ source, values, diagnostics: [] }), reportsAll);
});

test.run();
