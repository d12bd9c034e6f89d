import { test } from "uvu";
import * as assert from "uvu/assert";
import { makeTag } from "../../src/api/tag.js";
import { fillHoles } from "../../src/compile/holes.js";
import { clauses, from, ImportSpecError, importPolicy, importSpec, merge } from "../../src/index.js";
import { templateOf } from "../support/templateOf.js";

test("a tag and a call return the same, in the order of the API", () => {
  const spec = importSpec`from ImageStreamTag nginx:1.17 local scheduled`;
  assert.is(
    JSON.stringify(spec),
    '{"from":{"kind":"ImageStreamTag","name":"nginx:1.17"},"importPolicy":{"scheduled":true},"referencePolicy":{"type":"Local"}}',
  );
  assert.equal(importSpec("from ImageStreamTag nginx:1.17 local scheduled"), spec);
});

test("each call returns a new plain object", () => {
  const make = () => importSpec`from nginx scheduled`;
  const first = make();
  (first.from as { name: string }).name = "changed";
  delete first.importPolicy;
  assert.equal(make(), importSpec("from nginx scheduled"));
  assert.is(Object.getPrototypeOf(first), Object.prototype);
});

test("a hole accepts the results of tags, withX functions and merge", () => {
  const kind = from.withKind("ImageStreamTag");
  const policy = clauses`local insecure ${false}`;
  assert.equal(
    importSpec`from web:1 ${kind} ${policy} ${importPolicy.withScheduled(true)}`,
    importSpec("from ImageStreamTag web:1 insecure false scheduled local"),
  );
  assert.equal(
    importSpec`from web:1 ${merge(kind, policy)}`,
    importSpec("from ImageStreamTag web:1 insecure false local"),
  );
});

test("a template is compiled once; strings that are not frozen are compiled each time", () => {
  const frozen = templateOf("from a");
  assert.is(importSpec(frozen).from.name, "a");
  const loose = Object.assign(["from a"], { raw: ["from a"] });
  assert.is(importSpec(loose as unknown as TemplateStringsArray).from.name, "a");
  loose[0] = "from b";
  assert.is(importSpec(loose as unknown as TemplateStringsArray).from.name, "b");
});

test("each tag compiles the same strings by its own rule", () => {
  const strings = templateOf("scheduled");
  assert.equal(clauses(strings), { importPolicy: { scheduled: true } });
  assert.throws(() => importSpec(strings), /A spec begins with 'from'/);
  assert.equal(clauses(strings), { importPolicy: { scheduled: true } });
});

test("an error shows the tag, the line and a hint, and is thrown each time", () => {
  const make = () => importSpec`
    from nginx:1.17
    schedule`;
  for (const _ of [1, 2]) {
    assert.throws(make, (error: ImportSpecError) => {
      assert.instance(error, ImportSpecError);
      assert.equal(
        [error.code, error.range, error.hint],
        ["unknown-word", { start: 25, end: 33 }, "Did you mean 'scheduled'?"],
      );
      assert.match(error.message, /^importSpec:3:5: error: Unknown word 'schedule' \[unknown-word\]\n/);
      return true;
    });
  }
});

test("a range counts a hole as its placeholder", () => {
  assert.throws(
    () => importSpec`from ${"a"} to ${"b"} schedule`,
    (error: ImportSpecError) =>
      error.range.start === 18 && /from \$\{1\} to \$\{2\} schedule/.test(error.message),
  );
});

test("makeTag passes the filled plans on and throws what is reported", () => {
  const tag = makeTag({
    name: "mine",
    rule: "clauses",
    fill: (plan, call) => [fillHoles(plan, call)],
    finish([plan], collector) {
      if (plan?.fills.length !== 0) throw new Error("There are holes left");
      if (plan.slots.includes("bad")) collector.report("missing-tag", { start: 0, end: 2 }, {});
      return plan.slots.filter((slot) => slot !== undefined);
    },
  });
  assert.equal(tag(templateOf("to ", ""), "x"), ["x"]);
  assert.throws(
    () => tag("to bad"),
    (error: ImportSpecError) =>
      error.code === "missing-tag" && /^mine:1:1: error: .*\[missing-tag\]/.test(error.message),
  );
});

test.run();
