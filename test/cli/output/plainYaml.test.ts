import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainYaml } from "../../../src/cli/output/plainYaml.js";
import { printDocument } from "../../../src/cli/output/yamlDocument.js";
import { manifests } from "../../../src/index.js";
import { isDeep, runs } from "../../support/runs.js";

test("common manifests are printed", () => {
  const [web] = manifests`stream web each local from quay.io/a/web:1.4-alpine to 1.4 scheduled`;
  assert.is(plainYaml(web), printDocument(web));
  assert.is(
    plainYaml({ a: [[1], {}, [{ b: [], c: -2 }]] }),
    "a:\n  - - 1\n  - {}\n  - - b: []\n      c: -2\n",
  );
});

test("what the library prints in its own way is left to it", () => {
  const texts = [
    "",
    "a b",
    "yes",
    "N",
    "null",
    "~",
    "1_000",
    "12:30",
    "0x1",
    "1e3",
    "2020-01-01",
    "a:",
    "-1",
    "é",
  ];
  for (const value of [...texts, null, undefined, 1.5, -0, ["a b"], { "a b": 1 }])
    assert.is(plainYaml({ a: { b: value } }), undefined, String(value));
  for (const value of ["a", 1, null, undefined, [], {}]) assert.is(plainYaml(value), undefined);
});

test("whatever is printed is what the library prints", () => {
  const piece = fc.constantFrom(
    "a",
    "B",
    "n",
    "0",
    "1",
    "27",
    ".",
    "-",
    ":",
    "/",
    "@",
    "_",
    "e",
    "x",
    "o",
    "true",
    "No",
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")),
    fc.string(),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      text,
      fc.boolean(),
      fc.integer(),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(text, tie("value"), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));
  let printed = 0;
  fc.assert(
    fc.property(value, (value) => {
      const plain = plainYaml(value);
      if (plain === undefined) return;
      printed++;
      assert.is(plain, printDocument(value));
    }),
    { numRuns: runs(3_000) },
  );
  if (isDeep) assert.ok(printed > 150, `${printed}`);
});

test.run();
