import type { Item, Source } from "../../grammar/ast.js";
import type { Input } from "../../grammar/input.js";
import { contexts } from "../language/context.js";
import { parseTree } from "../language/parse.js";
import { itemWordOf } from "../language/vocabulary.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { diagnostic, type Plan, planOf } from "./plan.js";

/** What a text is to be: one spec, bare clauses, or any number of specs. */
export type Rule = "spec" | "clauses" | "specs";

/** A text made ready: a plan an item (one for bare clauses), and all that is wrong with it. */
export interface Compiled {
  readonly source: Source;
  readonly plans: readonly Plan[];
  readonly diagnostics: readonly Diagnostic[];
}

const expectations: Readonly<Record<Rule, string>> = {
  spec: "one spec",
  clauses: "clauses only",
  specs: "specs only",
};

/** Parses a text and makes each of its items ready for the values of its holes. Never throws. */
export function compile(input: Input, rule: Rule): Compiled {
  const tree = parseTree(input);
  const { source } = tree;
  const diagnostics = [...tree.diagnostics];
  if (rule === "clauses") {
    for (const item of source.items) diagnostics.push(unexpectedItem(item, rule));
    return finish(source, [planOf(source, contexts.spec, diagnostics)], diagnostics);
  }
  const [clause] = source.clauses;
  const faultless = tree.diagnostics.length === 0;
  if (clause !== undefined || (rule === "spec" && source.items.length === 0 && faultless)) {
    diagnostics.push(diagnostic("missing-from", clause?.range ?? { start: 0, end: 0 }, {}));
  }
  const plans: Plan[] = [];
  for (const [place, item] of source.items.entries()) {
    if (item.type !== "Spec" || (rule === "spec" && place > 0)) diagnostics.push(unexpectedItem(item, rule));
    else plans.push(withDefaultKind(planOf(item, contexts.spec, diagnostics)));
  }
  return finish(source, plans, diagnostics);
}

/** A spec that names no kind is of a DockerImage; a hole may still name another. */
function withDefaultKind(plan: Plan): Plan {
  plan.slots[plan.context.kind] ??= "DockerImage";
  return plan;
}

const unexpectedItem = ({ type, keywordRange }: Item, rule: Rule): Diagnostic =>
  diagnostic("unexpected-item", keywordRange, { text: itemWordOf[type], expected: expectations[rule] });

function finish(source: Source, plans: readonly Plan[], diagnostics: Diagnostic[]): Compiled {
  return { source, plans, diagnostics: diagnostics.sort((a, b) => a.range.start - b.range.start) };
}
