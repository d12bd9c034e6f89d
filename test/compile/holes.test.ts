import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { clauses, imageStreams, importSpec } from "../../src/index.js";
import { anyText } from "../support/arbitraries.js";
import { errorOf } from "../support/refused.js";
import { runs } from "../support/runs.js";

const refused = (call: () => unknown) => errorOf(call).diagnostics;

/** A value that the types refuse. */
const untyped = (value: unknown) => value as string;

test("a hole is a value: a string, or an integer as its digits", () => {
  assert.equal(importSpec`from ${"a b"} to ${5}`, importSpec('from "a b" to 5'));
  assert.equal(importSpec`from a:${1}.${17} to ${-0}`, importSpec("from a:1.17 to 0"));
  assert.equal(importSpec`from "${"x"} ${2}"`, importSpec('from "x 2"'));
  assert.is(importSpec`from ${2 ** 53 - 1}`.from.name, "9007199254740991");
});

test("a hole never becomes syntax", () => {
  for (const text of ["to b", "from", '"', "# c", "\n", `\${1}`, "local", "ImageStreamTag y", "", "\u0000"]) {
    assert.equal(importSpec`from ${text} to ${text}`, {
      from: { kind: "DockerImage", name: text },
      to: { name: text },
    });
  }
});

test("a hole after a flag is a boolean or a parameter", () => {
  assert.equal(clauses`scheduled ${true} insecure ${false}`, clauses("scheduled insecure false"));
  const parameter = `\${{X}}`;
  assert.equal(clauses`scheduled ${parameter} insecure "\${{X}}"`, {
    importPolicy: { insecure: parameter, scheduled: parameter },
  });
});

test("a hole can be a kind, after the word kind", () => {
  assert.equal(importSpec`from a kind ${"Pod"}`, importSpec("from a kind Pod"));
  assert.is(refused(() => importSpec`from a kind ${{} as never}`)[0]?.code, "wrong-hole");
  assert.is(refused(() => importSpec`from ${"ImageStreamTag"} a`)[0]?.code, "unknown-word");
});

test("a hole in a Line is a part of its text, which is not looked at", () => {
  const [stream] = imageStreams`stream web annotation note
    | a ${"b\n| c"}
    |${" d"}
    | ${2}${"\r"}
    |`;
  assert.is(stream?.metadata.annotations?.note, "a b\n| c\n d\n2\r\n");
});

test("a hole in a comment accepts any value", () => {
  assert.equal(
    importSpec`from x # ${untyped(null)} ${1.5}
    to ${"y"}`,
    importSpec("from x to y"),
  );
});

test("a wrong value is reported with the number of its hole and what to pass", () => {
  const values: [unknown, string, RegExp][] = [
    [undefined, "undefined", /^Pass a string\.$/],
    [null, "null", /^Pass a string\.$/],
    [["a"], "an array", /^Pass a string\.$/],
    [{ name: "a" }, "an object", /^Pass a string\.$/],
    [true, "a boolean", /^Pass a string\.$/],
    [Symbol("a"), "a symbol", /^Pass a string\.$/],
    [1.1, "a number", /1\.10 is 1\.1/],
    [2 ** 53, "a number", /1\.10 is 1\.1/],
    [NaN, "a number", /1\.10 is 1\.1/],
    ["\ud83d", "a string", /surrogate pair/],
  ];
  for (const [value, found, hint] of values) {
    const [diagnostic, ...others] = refused(() => importSpec`from ${"x"} to a${untyped(value)}`);
    assert.equal(others, []);
    assert.equal(
      [diagnostic?.code, diagnostic?.message, diagnostic?.range],
      ["wrong-hole", `Hole 2 is ${found}, but 'to' takes a string or an integer`, { start: 13, end: 18 }],
    );
    assert.match(diagnostic?.hint ?? "", hint);
  }
});

test("a flag's hole takes a boolean only", () => {
  for (const [value, hint] of [
    ["true", /^Pass true or false\.$/],
    [`\${X}`, /^Pass true or false\.$/],
    [1, /^Pass true or false\.$/],
    [undefined, /^Pass true or false\.$/],
    [clauses`local`, /write 'scheduled true'/],
  ] as const) {
    const [diagnostic] = refused(() => importSpec`from x scheduled ${untyped(value)}`);
    assert.is(diagnostic?.code, "wrong-hole");
    assert.equal(diagnostic?.range, { start: 17, end: 21 });
    assert.match(diagnostic?.hint ?? "", hint);
  }
});

test("a clause's hole takes an object only", () => {
  for (const value of ["local", null, undefined, [], true, () => ({}), Promise.resolve({})]) {
    const [diagnostic] = refused(() => importSpec`from x ${untyped(value)}`);
    assert.equal([diagnostic?.code, diagnostic?.range], ["wrong-hole", { start: 7, end: 11 }]);
  }
});

test("every wrong hole is reported, in the order of the text", () => {
  const diagnostics = refused(
    () => importSpec`from ${untyped(null)} to ${1.5} ${untyped(1)} insecure ${"no"}`,
  );
  assert.equal(
    diagnostics.map(({ range }) => range.start),
    [5, 13, 18, 32],
  );
});

test("keys and values of pairs are holes, too, and a key is set once", () => {
  const stream = (...[a, b, c]: [string, string, string]) =>
    imageStreams`stream web label ${a} ${b} label x ${c}`[0]?.metadata.labels;
  assert.equal(stream("__proto__", "b", "c"), JSON.parse('{ "__proto__": "b", "x": "c" }'));
  assert.throws(() => stream("x", "b", "c"), /metadata\.labels\[x\] is set twice/);
});

test("a template can be filled with other values, and keeps none", () => {
  const spec = (tag: string, more: object) => importSpec`from a:${tag} ${more}`;
  assert.equal(spec("1", { to: { name: "x" } }), importSpec("from a:1 to x"));
  assert.equal(spec("2", {}), importSpec("from a:2"));
  assert.throws(() => spec("1", { to: 1 }));
  assert.equal(spec("3", { importPolicy: { scheduled: true } }), importSpec("from a:3 scheduled"));
});

test("law: a hole is its text, and changes nothing else", () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const expected = {
        from: { kind: "ImageStreamTag", namespace: "n", name: a },
        to: { name: `x${b}${a}` },
        importPolicy: { scheduled: true },
        referencePolicy: { type: "Local" },
      };
      assert.equal(importSpec`from ImageStreamTag ${a} namespace n scheduled to x${b}${a} local`, expected);
      assert.equal(
        importSpec`from ImageStreamTag "${a}" namespace n scheduled to "x${b}${a}" local`,
        expected,
      );
    }),
    { numRuns: runs(1_000) },
  );
});

test.run();
