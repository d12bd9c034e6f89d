import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Source } from "../../grammar/ast.js";
import { inputOf } from "../../grammar/input.js";
import { templateInput } from "../../src/api/template.js";
import { Collector } from "../../src/compile/collector.js";
import { constant, makePlan } from "../../src/compile/makePlan.js";
import { nameOf, type Plan } from "../../src/compile/plan.js";
import type { Context } from "../../src/language/context.js";
import { contexts } from "../../src/language/contexts.js";
import { parseTree } from "../../src/language/parse.js";
import type { Diagnostic } from "../../src/text/diagnostic.js";
import { templateOf } from "../support/templateOf.js";

/** The plan of a text's only item, or of its clauses, with what is wrong. */
function planned(
  strings: string | readonly string[],
  context: Context,
): { plan: Plan; diagnostics: Diagnostic[] } {
  const input = typeof strings === "string" ? inputOf(strings) : templateInput(templateOf(...strings));
  const { source } = parseTree(input);
  const collector = new Collector();
  const plan = makePlan(source.items[0] ?? (source as Source), context, collector);
  return { plan, diagnostics: collector.diagnostics };
}

/** The slots that are set, by the names of their leaves. */
const slotsOf = ({ context, slots }: Plan) =>
  Object.fromEntries(
    slots.flatMap((slot, leaf) => (slot === undefined ? [] : [[nameOf(context, leaf), slot]])),
  );

test("constants fill the slots of their leaves", () => {
  const { plan, diagnostics } = planned(
    "from web kind Pod to 1 insecure false scheduled local",
    contexts.spec,
  );
  assert.equal(diagnostics, []);
  assert.equal(plan.fills, []);
  assert.equal(slotsOf(plan), {
    "from.kind": "Pod",
    "from.name": "web",
    "to.name": "1",
    "importPolicy.insecure": false,
    "importPolicy.scheduled": true,
    "referencePolicy.type": "Local",
  });
});

test("a parameter at a flag stays a string; a quoted boolean is the text of a value", () => {
  const { plan, diagnostics } = planned(`each scheduled "\${{X}}" insecure true`, contexts.streamEach);
  assert.equal(diagnostics, []);
  assert.equal(slotsOf(plan), { "importPolicy.scheduled": `\${{X}}`, "importPolicy.insecure": true });
  assert.equal(slotsOf(planned('to "true"', contexts.spec).plan), { "to.name": "true" });
});

test("dryRun sets that nothing is imported", () => {
  assert.equal(slotsOf(planned("import a dryRun", contexts.import).plan), {
    "metadata.name": "a",
    "spec.import": false,
  });
});

test("Lines are the text of an annotation, without a line break at the end", () => {
  const { plan } = planned("tag t annotation a\n| b\n|  c", contexts.tag);
  assert.equal(slotsOf(plan).annotations, new Map([["a", "b\n c"]]));
});

test("pairs are collected in a map, each key once", () => {
  const { plan, diagnostics } = planned("stream web label a 1 label __proto__ 2 label a 3", contexts.stream);
  assert.equal(
    slotsOf(plan)["metadata.labels"],
    new Map([
      ["a", "1"],
      ["__proto__", "2"],
    ]),
  );
  assert.equal(
    diagnostics.map(({ code, message, range }) => [code, message, range]),
    [["duplicate-field", "metadata.labels[a] is set twice", { start: 39, end: 48 }]],
  );
});

test("holes become fills with their leaf and owner", () => {
  const { plan } = planned(["from a:", " scheduled ", " ", " local"], contexts.streamImage);
  assert.equal(
    plan.fills.map((fill) => [
      fill.type,
      fill.type === "clauses" ? fill.hole : nameOf(plan.context, fill.leaf),
    ]),
    [
      ["value", "from.name"],
      ["boolean", "importPolicy.scheduled"],
      ["clauses", 2],
    ],
  );
  assert.equal(slotsOf(plan), { "from.kind": "DockerImage", "referencePolicy.type": "Local" });
});

test("a pair with a hole is filled as a whole", () => {
  const { plan } = planned(["stream s label ", " b label c ", ""], contexts.stream);
  assert.equal(
    plan.fills.map(({ type }) => type),
    ["pair", "pair"],
  );
});

test("a field that is set twice is reported with its first range", () => {
  const { diagnostics } = planned("from x local source", contexts.spec);
  assert.equal(
    diagnostics.map(({ code, range, related }) => [code, range, related?.map((other) => other.range)]),
    [["duplicate-field", { start: 13, end: 19 }, [{ start: 7, end: 12 }]]],
  );
});

test("a word that the context does not take is reported with the contexts that do", () => {
  const { diagnostics } = planned("from x label a b", contexts.spec);
  assert.equal(
    diagnostics.map(({ code, range, hint }) => [code, range, hint]),
    [["misplaced-word", { start: 7, end: 12 }, "It is allowed in a stream."]],
  );
});

test("constant is the text of a value without holes", () => {
  const textOf = (...strings: string[]) => {
    const { value } = parseTree(templateInput(templateOf(...strings))).source.items[0] ?? {};
    return value && constant(value);
  };
  assert.is(textOf("from a"), "a");
  assert.is(textOf('from ""'), "");
  assert.is(textOf("from ", ""), undefined);
  assert.is(textOf("from a", ""), undefined);
});

test.run();
