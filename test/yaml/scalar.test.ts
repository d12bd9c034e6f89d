import { test } from "uvu";
import * as assert from "uvu/assert";
import { resolveScalar } from "../../src/yaml/scalar.js";

const resolve = (text: string, tag?: string) => resolveScalar(text, true, tag);

test("plain scalars are resolved as by go-yaml v2", () => {
  const values: Readonly<Record<string, unknown>> = {
    "": null,
    "~": null,
    Null: null,
    yes: true,
    Off: false,
    n: false,
    "1": 1,
    "+5": 5,
    "-0": 0,
    "017": 15,
    "0o17": 15,
    "08": 8,
    "0x1F": 31,
    "-0b11": -3,
    "1_000": 1000,
    "1_000.5": 1000.5,
    ".5": 0.5,
    "1.": 1,
    "1.10": 1.1,
    "1e3": 1000,
  };
  for (const [text, value] of Object.entries(values)) assert.is(resolve(text), value, text);
  for (const text of [
    "yEs",
    "2020-01-01",
    "1:30",
    "1.2.3",
    "-",
    "..",
    "_1",
    "0x",
    "1e",
    "0o8",
    "1e400",
    "=",
    "<<",
  ])
    assert.is(resolve(text), text);
  for (const text of [".inf", "-.INF", "+.Inf", ".nan"]) assert.is(resolve(text), undefined, text);
});

test("an integer of 64 bits stays one", () => {
  assert.ok(Number(resolve("9223372036854775807")) < 2 ** 63);
  assert.is(resolve("-9223372036854775808"), -(2 ** 63));
  assert.is(resolve("18446744073709551615"), 2 ** 64);
});

test("quotes make text, and a tag decides before the look", () => {
  assert.is(resolveScalar("1", false, undefined), "1");
  assert.is(resolve("1", "!!str"), "1");
  assert.is(resolve("1", "!<tag:yaml.org,2002:float>"), 1);
  assert.is(resolveScalar("yes", false, "!!bool"), true);
  assert.is(resolve("YWJj", "!!binary"), "abc");
  assert.is(resolve("x", "!other"), "x");
  for (const [text, tag] of [
    ["x", "!!null"],
    ["1.5", "!!int"],
    ["1", "!!bool"],
  ] as const)
    assert.is(resolve(text, tag), undefined, `${tag} ${text}`);
});

test.run();
