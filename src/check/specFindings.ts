import type { Range } from "../../grammar/range.js";
import { Collector } from "../compile/collector.js";
import { makeGroups } from "../compile/compileGroups.js";
import { addObject } from "../compile/object.js";
import type { Plan } from "../compile/plan.js";
import { contexts } from "../language/contexts.js";
import type { Finding } from "../text/finding.js";
import type { Path } from "../text/path.js";
import { fileDiagnostics } from "./fileDiagnostics.js";
import type { CheckTarget } from "./target.js";
import { valueAt } from "./valueAt.js";

/**
 * Checks specs outside any manifest, as the manifest that they would make. Each path begins with the index of the spec.
 * The specs have the fields and types of the API.
 */
export function specFindings(specs: readonly object[], target: CheckTarget): Finding[] {
  // There is no text: a range is the number of a path.
  const paths: Path[] = [];
  const rangeOf = (path: Path): Range => {
    const number = paths.push(path) - 1;
    return { start: number, end: number };
  };
  const whole = rangeOf([]);
  const plans = specs.map((spec, index) => planOf(spec, (path) => rangeOf([index, ...path])));
  const compiled = { plans, diagnostics: [] };
  return fileDiagnostics((make) => makeGroups(compiled, whole, make), target, "").map(
    ({ range, related, ...finding }) => ({
      ...finding,
      path: paths[range.start] as Path,
    }),
  );
}

/** The plan of a spec. `rangeOf` gives the range of each field by its path. */
function planOf(spec: object, rangeOf: (path: Path) => Range): Plan {
  const context = contexts.spec;
  const plan: Plan = {
    context,
    range: rangeOf([]),
    slots: context.leaves.map(() => undefined),
    fills: [],
    ranges: [],
  };
  for (const { path } of context.leaves) {
    const value = valueAt(spec, path);
    if (value !== undefined) addObject(plan, "", nested(path, value), rangeOf(path), new Collector());
  }
  return plan;
}

/** The object that has only a value at a path: `a.b` and 1 give `{ a: { b: 1 } }`. */
const nested = (path: readonly string[], value: unknown): object =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as object;
