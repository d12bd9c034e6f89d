import type { Item, Source } from "../../grammar/ast.js";
import { placeholder } from "../../grammar/input.js";
import { contexts, isOwner } from "../language/contexts.js";
import { itemReasons } from "../language/messages.js";
import type { Tree } from "../language/parse.js";
import {
  type documentRules,
  isDocumentRule,
  isMisplaced,
  isRefused,
  placed,
  type Rule,
} from "../language/rules.js";
import { itemWordOf } from "../language/vocabulary.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import { Collector } from "./collector.js";
import { makePlan } from "./makePlan.js";
import type { Plan } from "./plan.js";

/** A compiled text: one plan per item (a single plan for bare clauses), and its mistakes in the order of the text. */
export interface Compiled {
  /** The tree. Made when it is asked for: it is ten times larger than the plans, and few callers need it. */
  readonly source: Source;
  /** The rule that the text was read by. */
  readonly rule: Rule;
  readonly plans: readonly Plan[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the tree of a text. */
export function compileTree(tree: Tree): Compiled {
  const collector = new Collector();
  const plans = makePlans(tree, collector);
  const { source, rule } = tree;
  return { source, rule, plans, diagnostics: allDiagnostics(tree, collector.diagnostics) };
}

function makePlans(tree: Tree, collector: Collector): Plan[] {
  const { source, rule } = tree;
  const { clauses, items } = source;
  if (rule === "clauses") {
    reportUnexpected(items[0], rule, collector);
    return [makePlan(source, contexts.spec, collector)];
  }
  if (isDocumentRule(rule)) return planDocument(tree, rule, collector);
  if (clauses.length > 0 || (rule === "spec" && items.length === 0)) reportMissingFrom(tree, collector);
  const fits = (item: Item) => item.type === "Spec" && (rule === "specs" || item === items[0]);
  const other = items.find((item) => !fits(item));
  reportUnexpected(other, rule, collector);
  return items.filter(fits).map((item) => makePlan(item, contexts.spec, collector));
}

function planDocument(tree: Tree, rule: keyof typeof documentRules, collector: Collector): Plan[] {
  const { items } = tree.source;
  reportMissingOwner(tree, collector);
  // An item without a name is a mistake of its own.
  const refused = items.find((item) => item.value !== undefined && isRefused(item, rule));
  if (rule !== "document") reportUnexpected(refused, rule, collector);
  const plans: Plan[] = [];
  let before: Item | undefined;
  for (const each of placed(items, rule)) {
    const { item, context, owner } = each;
    const isUncertain = owner?.faulty === true;
    if (!isMisplaced(each, before)) {
      if (context !== undefined) plans.push(makePlan(item, contexts[context], collector, isUncertain));
    } else if (!isUncertain) {
      reportUnexpected(item, itemWordOf[item.type] as "each", collector);
    }
    before = item;
  }
  return plans;
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

/** Reports the first clause or item before the first stream or import of a document. */
function reportMissingOwner(tree: Tree, collector: Collector): void {
  const [clause] = tree.source.clauses;
  const [item] = tree.source.items;
  if (clause !== undefined) {
    const [range, text] =
      clause.type === "Clause" ? [clause.wordRange, clause.word] : [clause.range, placeholder(clause.hole)];
    if (!hasMistakeBefore(tree, range.start)) collector.report("missing-stream", range, { text });
  } else if (item !== undefined && !isOwner(itemWordOf[item.type])) {
    collector.report("missing-stream", item.keywordRange, { text: itemWordOf[item.type] });
  }
}

/** Reports an item that is not allowed, for a reason: the rule or the item itself. */
function reportUnexpected(
  item: Item | undefined,
  reason: keyof typeof itemReasons,
  collector: Collector,
): void {
  if (item === undefined || item.faulty) return;
  const blanks = { text: itemWordOf[item.type], ...itemReasons[reason] };
  collector.report("unexpected-item", item.keywordRange, blanks);
}

/** The mistakes of syntax and meaning. A word that is not allowed is not also reported to need a value. */
function allDiagnostics({ diagnostics: syntax }: Tree, meaning: readonly Diagnostic[]): Diagnostic[] {
  const starts = new Set(meaning.map(({ range }) => range.start));
  const shown = syntax.filter(({ code, range }) => code !== "missing-value" || !starts.has(range.start));
  return inOrder([...shown, ...meaning]);
}
