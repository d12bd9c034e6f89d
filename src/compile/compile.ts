import type { Item, Source } from "../../grammar/ast.js";
import { type Input, placeholder } from "../../grammar/input.js";
import type { Context } from "../language/context.js";
import { contexts, itemContexts } from "../language/contexts.js";
import { parseTree, type Tree } from "../language/parse.js";
import { itemWordOf } from "../language/vocabulary.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import { Collector } from "./collector.js";
import { makePlan } from "./makePlan.js";
import type { Plan } from "./plan.js";

/** The form of a text: one spec, bare clauses, any number of specs, or a document of streams. */
export type Rule = "spec" | "clauses" | "specs" | "document";

/** A compiled text: one plan per item (a single plan for bare clauses), and its mistakes in the order of the text. */
export interface Compiled {
  readonly source: Source;
  readonly plans: readonly Plan[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The name in messages of the form that a rule expects. */
export const expectations = {
  spec: "one spec",
  clauses: "only clauses",
  specs: "only specs",
  document: "streams and their items",
} as const satisfies Readonly<Record<Rule, string>>;

/** The expectations as literal types, for the messages of the type checker. */
export type Expectations = typeof expectations;

/** Compiles a text by a rule. Never throws. */
export const compile = (input: Input, rule: Rule): Compiled => compileTree(parseTree(input), rule);

/** Compiles the tree of a text by a rule. */
export function compileTree(tree: Tree, rule: Rule): Compiled {
  const collector = new Collector();
  const plans = [...makePlans(tree, rule, collector)];
  return { source: tree.source, plans, diagnostics: allDiagnostics(tree, collector.diagnostics) };
}

function makePlans(tree: Tree, rule: Rule, collector: Collector): Plan[] {
  const { clauses, items } = tree.source;
  if (rule === "clauses") {
    reportUnexpected(items[0], rule, collector);
    return [makePlan(tree.source, contexts.spec, collector)];
  }
  if (rule === "document") {
    reportMissingStream(tree, collector);
    return items.map((item) => planItem(item, contexts[itemContexts[itemWordOf[item.type]]], collector));
  }
  if (clauses.length > 0 || (rule === "spec" && items.length === 0)) reportMissingFrom(tree, collector);
  const fits = (item: Item) => item.type === "Spec" && (rule === "specs" || item === items[0]);
  reportUnexpected(
    items.find((item) => !fits(item)),
    rule,
    collector,
  );
  return items.filter(fits).map((item) => planItem(item, contexts.spec, collector));
}

/** True if there is a mistake before an offset. It may be a misspelling of a word that seems to be missing. */
const hasMistakeBefore = ({ diagnostics }: Tree, offset: number): boolean =>
  diagnostics.some(({ range }) => range.start < offset);

/** Reports clauses without a `from` before them, or an empty text. */
function reportMissingFrom(tree: Tree, collector: Collector): void {
  const { clauses, range } = tree.source;
  const { start, end } = clauses[0]?.range ?? { start: range.end, end: range.end };
  if (!hasMistakeBefore(tree, start)) collector.report("missing-from", { start, end }, {});
}

/** Reports the first clause or item before the first stream of a document. */
function reportMissingStream(tree: Tree, collector: Collector): void {
  const [clause] = tree.source.clauses;
  const [item] = tree.source.items;
  if (clause !== undefined) {
    const [range, text] =
      clause.type === "Clause" ? [clause.wordRange, clause.word] : [clause.range, placeholder(clause.hole)];
    if (!hasMistakeBefore(tree, range.start)) collector.report("missing-stream", range, { text });
  } else if (item !== undefined && item.type !== "Stream") {
    collector.report("missing-stream", item.keywordRange, { text: itemWordOf[item.type] });
  }
}

/** Compiles an item. Without a kind in the text it refers to a DockerImage, unless a hole sets another kind. */
function planItem(item: Item, context: Context, collector: Collector): Plan {
  const plan = makePlan(item, context, collector);
  if (context.kind !== undefined) plan.slots[context.kind] ??= "DockerImage";
  return plan;
}

/** Reports an item that a rule does not allow. */
function reportUnexpected(item: Item | undefined, rule: Rule, collector: Collector): void {
  if (item === undefined) return;
  const blanks = { text: itemWordOf[item.type], expected: expectations[rule] };
  collector.report("unexpected-item", item.keywordRange, blanks);
}

/** The mistakes of syntax and meaning. A word that is not allowed is not also reported to need a value. */
function allDiagnostics({ diagnostics: syntax }: Tree, meaning: readonly Diagnostic[]): Diagnostic[] {
  const starts = new Set(meaning.map(({ range }) => range.start));
  const shown = syntax.filter(({ code, range }) => code !== "missing-value" || !starts.has(range.start));
  return inOrder([...shown, ...meaning]);
}
