import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { templateInput } from "../../src/api/template.js";
import { buildSpec } from "../../src/compile/buildSpec.generated.js";
import { Collector } from "../../src/compile/collector.js";
import { compile } from "../../src/compile/compile.js";
import { fillHoles } from "../../src/compile/holes.js";
import type { Plan } from "../../src/compile/plan.js";
import { quickSpec } from "../../src/compile/quickSpec.js";
import { runs } from "../support/runs.js";
import { templateOf } from "../support/templateOf.js";

function planOf(...strings: string[]): Plan {
  const { plans, diagnostics } = compile(templateInput(templateOf(...strings)), "spec");
  assert.equal(diagnostics, [], strings.join("…"));
  return plans[0] as Plan;
}

const quick = (strings: readonly string[], ...holes: unknown[]) => quickSpec(planOf(...strings))?.(holes);

test("the texts around the holes of a value stay where they are", () => {
  assert.equal(quick(["from ", "/a", "b:", " scheduled ", ""], "r", 1, "c", false), {
    from: { kind: "DockerImage", name: "r/a1b:c" },
    importPolicy: { scheduled: false },
  });
  assert.equal(quick(["from a to ", "", ""], "x", "y"), {
    from: { kind: "DockerImage", name: "a" },
    to: { name: "xy" },
  });
});

test("a hole in place of a clause, or a value that does not fit, is left to fillHoles", () => {
  assert.is(quickSpec(planOf("from a ", "")), undefined);
  assert.is(quick(["from a", ""], {}), undefined);
  assert.is(quick(["from a scheduled ", ""], "yes"), undefined);
});

test("a call leaves nothing for the next", () => {
  const call = quickSpec(planOf("from ", ":", ""));
  assert.ok(call);
  for (const version of ["1", "2"])
    assert.equal(call(["a", version]), { from: { kind: "DockerImage", name: `a:${version}` } });
  assert.is(call(["b", undefined]), undefined);
  assert.equal(call(["c", 3]), { from: { kind: "DockerImage", name: "c:3" } });
});

/** Joins the strings of templates into one: the last string of each and the first of the next are one. */
const joined = (...templates: readonly (readonly string[])[]): string[] =>
  templates.reduce<string[]>(
    (strings, [first, ...others]) => [...strings.slice(0, -1), `${strings.at(-1) ?? ""}${first}`, ...others],
    [],
  );

test("law: a spec is that of fillHoles, and there is none if a value does not fit", () => {
  const word = fc.constantFrom("", "a", "b/c", "1.17");
  const value = fc
    .array(word, { minLength: 1, maxLength: 4 })
    .filter((texts) => texts.length > 1 || texts[0] !== "");
  const unfit = fc.constantFrom<unknown[]>(1.5, "\ud800", null, undefined, {});
  const text = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<unknown[]>("x", "", 7) },
    { weight: 1, arbitrary: unfit },
  );
  const boolean = fc.constantFrom<unknown[]>(true, false, `\${{P}}`, "yes", undefined);
  const texts = fc.array(text, { minLength: 6, maxLength: 6 });
  let right = 0;
  const property = fc.property(value, value, texts, boolean, (name, to, given, flag) => {
    const strings = joined(["from "], name, [" to "], to, [" insecure ", ""]);
    const holes = [...given.slice(0, strings.length - 2), flag];
    const plan = planOf(...strings);
    const collector = new Collector();
    const { slots } = fillHoles(plan, { holes, collector });
    const spec = quickSpec(plan)?.(holes);
    assert.equal(spec, collector.hasErrors ? undefined : buildSpec(slots));
    if (spec !== undefined) right++;
  });
  fc.assert(property, { numRuns: runs(1_000) });
  assert.ok(right > runs(1_000) / 20, `${right} calls whose values fit`);
});

test.run();
