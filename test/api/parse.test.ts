import { test } from "uvu";
import * as assert from "uvu/assert";
import { ImportSpecError, parse } from "../../src/index.js";

test("a text is one spec by default", () => {
  const { value, diagnostics, tree } = parse("from nginx to latest # c");
  assert.equal(value, { from: { kind: "DockerImage", name: "nginx" }, to: { name: "latest" } });
  assert.equal(diagnostics, []);
  assert.equal([tree.items.length, tree.comments.length], [1, 1]);
});

test("bare clauses", () => {
  assert.equal(parse("scheduled", "clauses").value, { importPolicy: { scheduled: true } });
  assert.equal(parse("", "clauses").value, {});
});

test("any number of specs", () => {
  const names = (text: string) => parse(text, "specs").value?.map(({ from }) => from.name);
  assert.equal(names("from a scheduled from b"), ["a", "b"]);
  assert.equal(names("from a"), ["a"]);
  assert.equal(names("# none"), []);
  assert.equal(
    parse("from a stream b from c", "specs").diagnostics.map(({ code }) => code),
    ["unexpected-item"],
  );
  assert.equal(
    parse("scheduled from a", "specs").diagnostics.map(({ code }) => code),
    ["missing-from"],
  );
});

test("a text with mistakes has diagnostics and a tree, but no value, and nothing is thrown", () => {
  for (const rule of ["spec", "clauses", "specs"] as const) {
    const { value, diagnostics, tree } = parse("from a to to", rule);
    assert.is(value, undefined, rule);
    assert.ok(diagnostics.length > 0);
    assert.is(tree.items.length, 1);
  }
});

test("an unknown rule is refused", () => {
  for (const rule of ["document", "toString", "", null]) {
    assert.throws(
      () => parse("from x", rule as "spec"),
      (error: unknown) => error instanceof ImportSpecError && error.code === "wrong-call",
    );
  }
});

test("a value that is not a text is refused", () => {
  for (const value of [undefined, null, 1, ["from x"], Object("from x")]) {
    assert.throws(
      () => parse(value as string),
      (error: unknown) => error instanceof ImportSpecError && error.code === "wrong-call",
    );
  }
});

test.run();
