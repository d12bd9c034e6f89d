import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse as parseYaml } from "yaml";
import { printDocument } from "../../../src/cli/output/yamlDocument.js";
import { runs } from "../../support/runs.js";

const text = fc.string({ unit: "binary" }).filter((text) => text.isWellFormed());

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
      assert.equal(parseYaml(printDocument(list), options), list);
      const { __proto__: _, ...rest } = map;
      assert.equal(parseYaml(printDocument(rest), options), rest);
    }
  });
  fc.assert(property, { numRuns: runs(500) });
  for (const word of words) assert.is(printDocument(word), `"${word}"\n`);
  for (const text of ["\u0085", "\u2028", "\ufeff", "\ufffe", "\uffff"])
    assert.not(printDocument(text).includes(text));
  assert.is(printDocument("a\tb"), '"a\\tb"\n');
});

test.run();
