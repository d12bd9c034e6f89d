import type { Input } from "../../grammar/input.js";
import { Collector } from "../compile/collector.js";
import { compile } from "../compile/compile.js";
import type { Compiled } from "../compile/compileTree.js";
import type { Fill, Plan } from "../compile/plan.js";
import type { TextFunction } from "../compile/textFunction.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";

/** Compiles a text for a function. The diagnostics are those that it has whatever its holes are filled with. */
export function diagnose({ rule, finish }: TextFunction, input: Input): Compiled {
  const compiled = compile(input, rule);
  const { source, plans } = compiled;
  if (compiled.diagnostics.length > 0) return compiled;
  const collector = new Collector();
  finish(plans.map(withStandIns), collector);
  const open = plans.filter(({ fills }) => fills.length > 0).map(({ range }) => range);
  const dependsOnHole = ({ code, range }: Diagnostic) =>
    code === "missing-tag" && open.some(({ start, end }) => start <= range.start && range.end <= end);
  const diagnostics = inOrder(collector.diagnostics.filter((each) => !dependsOnHole(each)));
  return { source, rule, plans, diagnostics };
}

/** Fills each hole of a plan with some value, to find the fields that a manifest cannot hold. */
function withStandIns(plan: Plan): Plan {
  const slots = plan.slots.slice();
  for (const fill of plan.fills) if (fill.type !== "clauses") slots[fill.leaf] ??= standIn(fill);
  return { ...plan, slots, fills: [] };
}

const standIn = (fill: Exclude<Fill, { type: "clauses" }>) =>
  fill.type === "pair" ? new Map([["key", "value"]]) : fill.type === "boolean" ? true : "x";
