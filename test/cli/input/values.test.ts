import { test } from "uvu";
import * as assert from "uvu/assert";
import { InputError } from "../../../src/cli/input/inputError.js";
import { specsOf, valuesOf } from "../../../src/cli/input/values.js";
import { directoryOf } from "../command.js";

const inputOf = (text: string, name = "a") => ({ name, text, bytes: Buffer.from(text) });
const from = { kind: "DockerImage", name: "a:1" };

test("YAML has one value per document; Jsonnet and a config have one, without ranges", async () => {
  const yaml = await valuesOf(inputOf("a: 1\n---\n# none\n---\n[2]\n"), "yaml", {});
  assert.equal(
    yaml.map(({ value, rangeOf }) => [value, typeof rangeOf]),
    [
      [{ a: 1 }, "function"],
      [[2], "function"],
    ],
  );
  const { path, remove } = directoryOf({ "a.mjs": "export default [1]" });
  assert.equal(await valuesOf(inputOf("[1 + 1]"), "jsonnet", {}), [{ value: [2] }]);
  assert.equal(await valuesOf(inputOf("", path("a.mjs")), "config", {}), [{ value: [1] }]);
  remove();
});

test("the specs of all values are in order", () => {
  const other = { from: { ...from, name: "b" } };
  assert.equal(specsOf([{ value: { from } }, { value: [other, { from }] }], inputOf("")), [
    { from },
    other,
    { from },
  ]);
  assert.equal(specsOf([], inputOf("")), []);
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
  assert.throws(() => specsOf(values, inputOf("x: y")), reportsAll);
});

test.run();
