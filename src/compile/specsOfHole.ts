import { holeHints } from "../language/messages.js";
import { describe, isObject } from "../schema/values.js";
import type { Collector } from "./collector.js";
import { type Call, fillCopy, fillHoles } from "./holes.js";
import { addObject } from "./object.js";
import { copyOf, type Fill, mayBeSpecs, type Plan } from "./plan.js";

/** Specs that a hole passes in place of the name of an image, each with its name in messages. */
interface SpecsOfHole {
  readonly fill: Fill & { readonly type: "value" };
  readonly specs: readonly { readonly source: string; readonly spec: unknown }[];
}

/**
 * Copies the plan of an item and fills in its holes. There is one copy, unless a hole in place of an image's name passes
 * specs: then there is one per spec. Reports values that do not fit.
 */
export function fillItem(plan: Plan, call: Call): Plan[] {
  const passed = specsOfHole(plan, call.holes);
  if (passed === undefined) return [fillHoles(plan, call)];
  const others = plan.fills.filter((each) => each !== passed.fill);
  return plansOfSpecs(plan, passed, call.collector).map((copy) => fillCopy(copy, others, call));
}

/** Finds the specs that a hole passes in place of an image's name; undefined if it passes no object and no array. */
function specsOfHole({ context, fills }: Plan, holes: readonly unknown[]): SpecsOfHole | undefined {
  const fill = fills.find((each) => mayBeSpecs(context, each));
  if (fill?.type !== "value") return undefined;
  const hole = fill.value.parts[0] as number;
  const given = holes[hole];
  const source = String(hole + 1);
  if (isObject(given)) return { fill, specs: [{ source, spec: given }] };
  if (!Array.isArray(given)) return undefined;
  return { fill, specs: given.map((spec, index) => ({ source: `${source}[${index}]`, spec })) };
}

/** Makes a plan of each spec, with what the text says of all. Reports values that are not specs of an image. */
function plansOfSpecs(plan: Plan, { fill, specs }: SpecsOfHole, collector: Collector): Plan[] {
  const { range } = fill.value;
  return specs.flatMap(({ source, spec }) => {
    if (!isObject(spec)) {
      const blanks = { hole: source, found: describe(spec), owner: "'from'", expected: "a spec" };
      collector.report("wrong-hole", range, blanks, { hint: holeHints.spec });
      return [];
    }
    const copy = copyOf(plan, true);
    copy.ranges[fill.leaf] = undefined;
    addObject(copy, source, spec, range, collector);
    if (isNameless(spec)) {
      const blanks = { hole: source, field: "from.name", found: "undefined", expected: "a string" };
      collector.report("wrong-field", range, blanks);
    }
    return [copy];
  });
}

const isNameless = ({ from }: Readonly<Record<string, unknown>>): boolean =>
  from === undefined || (isObject(from) && from.name === undefined);
