import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Type } from "../../src/schema/field.js";
import { imageImportSpec } from "../../src/schema/imageImportSpec.js";
import { describe, expected, isObject, isOfType, isWellFormed } from "../../src/schema/values.js";

test("describe names the type of a value", () => {
  const named: [unknown, string][] = [
    [undefined, "undefined"],
    [null, "null"],
    [[], "an array"],
    [{}, "an object"],
    [Promise.resolve({}), "a Promise"],
    [new Map(), "a Map"],
    ["", "a string"],
    [0, "a number"],
    [NaN, "a number"],
    [true, "a boolean"],
    [Symbol("x"), "a symbol"],
    [() => {}, "a function"],
    [1n, "a bigint"],
  ];
  for (const [value, name] of named) assert.is(describe(value), name);
});

test("expected and isOfType agree on the values of a type", () => {
  const types: [Type, string, readonly unknown[], readonly unknown[]][] = [
    ["string", "a string", ["", "a"], [1, null, {}, ["a"]]],
    ["boolean", "a boolean", [true, false], ["true", 0, null]],
    ["integer", "an integer", [0, -1, 2 ** 53 - 1], [0.5, 2 ** 53, NaN, Infinity, "1"]],
    ["object", "an object", [{}, { a: 1 }], [[], null, "{}"]],
    [imageImportSpec, "an object", [{}, { anything: 1 }], [[], null]],
    [{ list: "string" }, "an array", [[], [1]], [{}, "a"]],
    [{ map: "string" }, "an object of strings", [{}, { a: "b" }], [{ a: 1 }, [], null]],
  ];
  for (const [type, name, good, bad] of types) {
    assert.is(expected(type), name);
    for (const value of good) assert.ok(isOfType(value, type), `${name}: ${JSON.stringify(value)}`);
    for (const value of bad) assert.not(isOfType(value, type), `${name}: ${JSON.stringify(value)}`);
  }
});

test("isObject is true for objects of fields", () => {
  assert.ok(isObject({}) && isObject(Object.create(null)) && isObject(new (class Own {})()));
  for (const value of [null, undefined, [], "", () => {}, new Date(), new Set(), Promise.resolve({})])
    assert.not(isObject(value));
});

test("half of a surrogate pair is found in strings and in keys, at any depth", () => {
  for (const value of ["\ud83d", { "\udc00": 1 }, [["a", "\ud83d"]], { a: { b: "x\udc00" } }])
    assert.not(isWellFormed(value), JSON.stringify(value));
  const cyclic: Record<string, unknown> = { a: "\u{1f600}" };
  cyclic.self = cyclic;
  for (const value of ["", "\u{1f600}", 1, null, undefined, [], cyclic]) assert.ok(isWellFormed(value));
});

test.run();
