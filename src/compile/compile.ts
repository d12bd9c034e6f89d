import type { Item, Source } from "../../grammar/ast.js";
import { type Input, placeholder } from "../../grammar/input.js";
import type { Context } from "../language/context.js";
import { contexts, itemContexts } from "../language/contexts.js";
import { diagnostic } from "../language/diagnostic.js";
import { parseTree, type Tree } from "../language/parse.js";
import { itemWordOf } from "../language/vocabulary.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import { planOf } from "./makePlan.js";
import type { Plan } from "./plan.js";

/** What a text is to be: one spec, bare clauses, any number of specs, or a document of streams. */
export type Rule = "spec" | "clauses" | "specs" | "document";

/** A text made ready: a plan an item (one for bare clauses), and all that is wrong with it. */
export interface Compiled {
  readonly source: Source;
  readonly plans: readonly Plan[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What each rule takes, for messages. */
export const expectations = {
  spec: "one spec",
  clauses: "only clauses",
  specs: "only specs",
  document: "streams and their items",
} as const satisfies Readonly<Record<Rule, string>>;

/** What each rule takes, as messages say it. */
export type Expectations = typeof expectations;

/** Compiles a text by a rule. Never throws. */
export const compile = (input: Input, rule: Rule): Compiled => compileTree(parseTree(input), rule);

/** Compiles the tree of a text by a rule. */
export function compileTree(tree: Tree, rule: Rule): Compiled {
  const { clauses, items } = tree.source;
  const diagnostics: Diagnostic[] = [];
  if (rule === "clauses") {
    diagnostics.push(...unexpectedItem(items, rule));
    return finish(tree, [planOf(tree.source, contexts.spec, diagnostics)], diagnostics);
  }
  if (rule === "document") {
    const plans = items.map((item) => planItem(item, contextOf(item), diagnostics));
    return finish(tree, plans, [...diagnostics, ...missingStream(tree)]);
  }
  if (clauses.length > 0 || (rule === "spec" && items.length === 0)) diagnostics.push(...missingFrom(tree));
  const fits = (item: Item) => item.type === "Spec" && (rule === "specs" || item === items[0]);
  const plans = items.filter(fits).map((item) => planItem(item, contexts.spec, diagnostics));
  const others = items.filter((item) => !fits(item));
  diagnostics.push(...unexpectedItem(others, rule));
  return finish(tree, plans, diagnostics);
}

/** True if a fault stands before a place: it may be a misspelt word that is missing there. */
const hasFaultBefore = ({ diagnostics }: Tree, start: number): boolean =>
  diagnostics.some(({ range }) => range.start < start);

/** Where a `from` is missing. */
function missingFrom(tree: Tree): Diagnostic[] {
  const { clauses, range } = tree.source;
  const { start, end } = clauses[0]?.range ?? { start: range.end, end: range.end };
  return hasFaultBefore(tree, start) ? [] : [diagnostic("missing-from", { start, end }, {})];
}

const contextOf = ({ type }: Item): Context => contexts[itemContexts[itemWordOf[type]]];

/** The clause or item that stands before the first stream of a document: only the first is reported. */
function missingStream(tree: Tree): Diagnostic[] {
  const [clause] = tree.source.clauses;
  const [item] = tree.source.items;
  if (clause !== undefined) {
    const [range, text] =
      clause.type === "Clause" ? [clause.wordRange, clause.word] : [clause.range, placeholder(clause.hole)];
    return hasFaultBefore(tree, range.start) ? [] : [diagnostic("missing-stream", range, { text })];
  }
  if (item === undefined || item.type === "Stream") return [];
  return [diagnostic("missing-stream", item.keywordRange, { text: itemWordOf[item.type] })];
}

/** The plan of an item. What names no kind is of a DockerImage; a hole may still name another. */
function planItem(item: Item, context: Context, diagnostics: Diagnostic[]): Plan {
  const plan = planOf(item, context, diagnostics);
  if (context.kind !== undefined) plan.slots[context.kind] ??= "DockerImage";
  return plan;
}

/** The items that a rule does not take: only the first is reported. */
function unexpectedItem([item]: readonly Item[], rule: Rule): Diagnostic[] {
  if (item === undefined) return [];
  const blanks = { text: itemWordOf[item.type], expected: expectations[rule] };
  return [diagnostic("unexpected-item", item.keywordRange, blanks)];
}

/** What a word cannot mean where it stands hides that it lacks its value. */
function finish(
  { source, diagnostics: faults }: Tree,
  plans: readonly Plan[],
  found: Diagnostic[],
): Compiled {
  const starts = new Set(found.map(({ range }) => range.start));
  const hidden = ({ code, range }: Diagnostic) => code === "missing-value" && starts.has(range.start);
  return { source, plans, diagnostics: inOrder([...faults.filter((fault) => !hidden(fault)), ...found]) };
}
