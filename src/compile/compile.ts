import type { Comment, Item, Source } from "../../grammar/ast.js";
import { type Input, placeholder } from "../../grammar/input.js";
import { type ContextName, contexts, isOwner } from "../language/contexts.js";
import { itemReasons } from "../language/messages.js";
import { parseItems, parseTree, type Tree } from "../language/parse.js";
import {
  documentRules,
  isDocumentRule,
  type PlacedItem,
  placed,
  placer,
  type Rule,
  ruleOf,
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

/**
 * Compiles a text by a rule; by default as a document, or as specs if it has only those. Never throws. A text without
 * mistakes is compiled item by item; for any other its whole tree is parsed, to say everything that is wrong.
 */
export const compile = (input: Input, rule?: Rule): Compiled =>
  compileItems(input, rule) ?? compileTree(parseTree(input, rule));

/** Compiles the tree of a text. */
export function compileTree(tree: Tree): Compiled {
  const collector = new Collector();
  const plans = makePlans(tree, collector);
  const { source, rule } = tree;
  return { source, rule, plans, diagnostics: allDiagnostics(tree, collector.diagnostics) };
}

/** Compiles a text without mistakes item by item; undefined for any other, for bare clauses and for an empty text. */
function compileItems(input: Input, given: Rule | undefined): Compiled | undefined {
  const plans: Plan[] = [];
  const planned = planItems(input, given, (plan) => plans.push(plan));
  if (planned === undefined) return undefined;
  const { rule, last, comments } = planned;
  const range = { start: 0, end: input.text.length };
  const single: Source = { type: "Source", range, clauses: [], items: [last], comments };
  return new RightText(input, rule, plans, plans.length === 1 ? single : undefined);
}

/** A text of which the items are planned. */
interface PlannedText {
  readonly rule: Rule;
  readonly last: Item;
  readonly comments: readonly Comment[];
}

/**
 * Plans a text without mistakes item by item from an offset on, and gives each plan to `use`; what it keeps of a plan is
 * all that is kept. Undefined for any other text, for bare clauses and for an empty text.
 */
export function planItems(
  input: Input,
  given: Rule | undefined,
  use: (plan: Plan) => void,
  start = 0,
): PlannedText | undefined {
  if (given === "clauses") return undefined;
  const planner = new Planner(given);
  const comments = parseItems(
    input,
    (item) => {
      const plan = planner.plan(item);
      if (plan !== undefined) use(plan);
      return plan !== undefined;
    },
    start,
  );
  const { rule, last } = planner;
  return comments && rule && last && { rule, last, comments };
}

/** A text without mistakes. The tree of more than one item is parsed again when it is asked for. */
class RightText implements Compiled {
  readonly rule: Rule;
  readonly plans: readonly Plan[];
  readonly diagnostics: readonly Diagnostic[] = [];
  private readonly input: Input;
  private tree: Source | undefined;

  constructor(input: Input, rule: Rule, plans: readonly Plan[], tree: Source | undefined) {
    this.input = input;
    this.rule = rule;
    this.plans = plans;
    this.tree = tree;
  }

  get source(): Source {
    this.tree ??= parseTree(this.input, this.rule).source;
    return this.tree;
  }
}

/** Plans the items of a text without mistakes one by one. */
class Planner {
  /** The rule; that of the first item, if none was given. */
  rule: Rule | undefined;
  /** The last item so far. */
  last: Item | undefined;
  private place: ((item: Item) => PlacedItem) | undefined;
  private readonly collector = new Collector();

  constructor(rule: Rule | undefined) {
    this.rule = rule;
  }

  /** Plans an item; undefined if there is a mistake in it or before it. */
  plan(item: Item): Plan | undefined {
    this.rule ??= ruleOf([item]);
    this.place ??= placer(this.rule);
    const placed = this.place(item);
    if (placed.context === undefined || !isInPlace(placed, this.last, this.rule)) return undefined;
    this.last = item;
    const plan = planItem(item, placed.context, this.collector);
    return this.collector.diagnostics.length === 0 ? plan : undefined;
  }
}

/** True for an item that a rule takes after the item before it. */
function isInPlace(placed: PlacedItem, before: Item | undefined, rule: Rule): boolean {
  if (!isDocumentRule(rule)) return placed.context === "spec" && (rule === "specs" || before === undefined);
  return placed.owner !== undefined && !isMisplaced(placed, before) && !isRefused(placed.item, rule);
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
  return items.filter(fits).map((item) => planItem(item, "spec", collector));
}

/** True for a stream or import that a rule does not take. An item without a name is a mistake of its own. */
function isRefused({ type, value }: Item, rule: keyof typeof documentRules): boolean {
  const word = itemWordOf[type];
  const only = documentRules[rule];
  return only !== undefined && isOwner(word) && word !== only && value !== undefined;
}

function planDocument(tree: Tree, rule: keyof typeof documentRules, collector: Collector): Plan[] {
  const { items } = tree.source;
  reportMissingOwner(tree, collector);
  const refused = items.find((item) => isRefused(item, rule));
  if (rule !== "document") reportUnexpected(refused, rule, collector);
  const plans: Plan[] = [];
  let before: Item | undefined;
  for (const each of placed(items, rule)) {
    const { item, context, owner } = each;
    const isUncertain = owner?.faulty === true;
    if (!isMisplaced(each, before)) {
      if (context !== undefined) plans.push(planItem(item, context, collector, isUncertain));
    } else if (!isUncertain) {
      reportUnexpected(item, itemWordOf[item.type] as "each", collector);
    }
    before = item;
  }
  return plans;
}

/** True for an item that its owner does not take, and for an `each` that does not come first. */
function isMisplaced({ item, context, owner }: PlacedItem, before: Item | undefined): boolean {
  if (owner === undefined) return false;
  return context === undefined || (item.type === "Each" && before !== owner);
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

/** Compiles an item. Without a kind in the text it refers to a DockerImage, unless a hole sets another kind. */
function planItem(item: Item, name: ContextName, collector: Collector, quiet = false): Plan {
  const context = contexts[name];
  const plan = makePlan(item, context, collector, quiet);
  if (context.kind !== undefined) plan.slots[context.kind] ??= "DockerImage";
  return plan;
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
