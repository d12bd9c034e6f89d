import type { Item, Source } from "../../grammar/ast.js";
import type { Input } from "../../grammar/input.js";
import { type Context, contexts } from "../language/context.js";
import { parseTree } from "../language/parse.js";
import { itemWordOf } from "../language/vocabulary.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import { diagnostic, type Plan, planOf } from "./plan.js";

/** What a text is to be: one spec, bare clauses, any number of specs, or a document of streams. */
export type Rule = "spec" | "clauses" | "specs" | "document";

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
  document: "streams and what they hold",
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
    if (rule === "document") plans.push(planItem(item, contextOf[item.type], diagnostics));
    else if (item.type !== "Spec" || (rule === "spec" && place > 0))
      diagnostics.push(unexpectedItem(item, rule));
    else plans.push(planItem(item, contexts.spec, diagnostics));
  }
  if (rule === "document") diagnostics.push(...withoutStream(source.items));
  return finish(source, plans, diagnostics);
}

const contextOf: Readonly<Record<Item["type"], Context>> = {
  Spec: contexts.image,
  Repository: contexts.repository,
  Tag: contexts.tag,
  Stream: contexts.stream,
};

/** The items that stand before the first stream of a document: only the first is reported. */
function withoutStream([item]: readonly Item[]): Diagnostic[] {
  if (item === undefined || item.type === "Stream") return [];
  return [diagnostic("missing-stream", item.keywordRange, { text: itemWordOf[item.type] })];
}

/** The plan of an item. What names no kind is of a DockerImage; a hole may still name another. */
function planItem(item: Item, context: Context, diagnostics: Diagnostic[]): Plan {
  const plan = planOf(item, context, diagnostics);
  if (item.type === "Spec" || item.type === "Repository") plan.slots[context.kind] ??= "DockerImage";
  return plan;
}

const unexpectedItem = ({ type, keywordRange }: Item, rule: Rule): Diagnostic =>
  diagnostic("unexpected-item", keywordRange, { text: itemWordOf[type], expected: expectations[rule] });

function finish(source: Source, plans: readonly Plan[], diagnostics: Diagnostic[]): Compiled {
  return { source, plans, diagnostics: inOrder(diagnostics) };
}
