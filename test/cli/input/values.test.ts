import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateInput } from "../../../src/cli/input/evaluateInput.js";
import { InputError } from "../../../src/cli/input/inputError.js";
import { specsOf } from "../../../src/cli/input/values.js";
import { directoryOf } from "../command.js";

const inputOf = (text: string, name = "a") => ({ name, text, bytes: Buffer.from(text) });
const from = { kind: "DockerImage", name: "a:1" };

test("Jsonnet and a config have one value, without ranges", async () => {
  const { path, remove } = directoryOf({ "a.mjs": "export default [1]" });
  assert.equal((await evaluateInput(inputOf("[1 + 1]"), "jsonnet", {})).values, [{ value: [2] }]);
  assert.equal((await evaluateInput(inputOf("", path("a.mjs")), "config", {})).values, [{ value: [1] }]);
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
