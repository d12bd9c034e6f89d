import type { Item } from "../../grammar/ast.js";
import { type ParsedValue, rangeOfClause } from "../../grammar/builder.js";
import type { Input } from "../../grammar/input.js";
import type { StrictBuilder } from "../../grammar/parse.js";
import { itemTypeOf, type Token } from "../../grammar/tokens.js";
import { contexts } from "../language/contexts.js";
import { parseInto } from "../language/parse.js";
import {
  isDocumentRule,
  isMisplaced,
  isRefused,
  type Placeable,
  type PlacedItem,
  placer,
  type Rule,
  ruleOf,
} from "../language/rules.js";
import { Collector } from "./collector.js";
import { addClause, addDefaultKind, addSubject, emptyPlan } from "./makePlan.js";
import type { Plan } from "./plan.js";

/**
 * Plans a text without mistakes item by item from an offset on, and gives each plan to `use`; what it keeps of a plan is
 * all that is kept. Bare clauses are one plan. No tree is made. Returns the rule that the text was read by; undefined for
 * any other text, and for a text without items.
 */
export function planItems(
  input: Input,
  given: Rule | undefined,
  use: (plan: Plan) => void,
  start = 0,
): Rule | undefined {
  const planner = new Planner(given, use);
  if (given === "clauses") planner.beginClauses(input.text.length);
  if (!parseInto(input, planner, start)) return undefined;
  if (given === "clauses") planner.endClauses();
  return planner.isEmpty ? undefined : planner.rule;
}

/** Makes the plan of each item while it is parsed. */
class Planner implements StrictBuilder {
  /** The rule; that of the first item, if none was given. */
  rule: Rule | undefined;
  private place: ((item: Placeable) => PlacedItem<Placeable>) | undefined;
  private readonly use: (plan: Plan) => void;
  private readonly collector = new Collector();
  /** True after a word or an item that is not allowed where it is. */
  private isRefused = false;
  /** The last item so far, its plan and its range. Bare clauses are only a plan. */
  private last: Placeable | undefined;
  private plan: Plan | undefined;
  private range = { start: 0, end: 0 };

  constructor(rule: Rule | undefined, use: (plan: Plan) => void) {
    this.rule = rule;
    this.use = use;
  }

  get isRight(): boolean {
    return !this.isRefused && this.collector.diagnostics.length === 0;
  }

  get isEmpty(): boolean {
    return this.plan === undefined;
  }

  /** Begins a text of bare clauses. */
  beginClauses(end: number): void {
    this.plan = emptyPlan(contexts.spec, { start: 0, end });
  }

  endClauses(): void {
    this.use(this.plan as Plan);
  }

  beginItem(keyword: Token, value?: Token, kind?: Token): void {
    const item: Placeable = { type: itemTypeOf(keyword) as Item["type"] };
    this.rule ??= ruleOf([item]);
    this.place ??= placer(this.rule);
    const placed = this.place(item);
    if (placed.context === undefined || !isInPlace(placed, this.last, this.rule)) {
      this.isRefused = true;
      return;
    }
    this.last = item;
    this.range = keyword.range;
    this.plan = emptyPlan(contexts[placed.context], this.range);
    addSubject(this.plan, value, kind, this.collector);
  }

  addClause(word: Token, first?: ParsedValue, second?: ParsedValue): void {
    const { plan } = this;
    const known = plan?.context.words.get(word.image);
    if (plan === undefined || known === undefined) this.isRefused = true;
    else addClause(plan, known, rangeOfClause(word, first, second), first, second, this.collector);
  }

  addHole({ parts, range }: Token): void {
    if (this.plan === undefined) this.isRefused = true;
    else this.plan.fills.push({ type: "clauses", hole: parts[0] as number, range });
  }

  endItem(end: number): void {
    const { plan } = this;
    if (plan === undefined || !this.isRight) return;
    this.range.end = end;
    addDefaultKind(plan);
    this.use(plan);
  }
}

/** True for an item that a rule takes after the item before it. */
function isInPlace(placed: PlacedItem<Placeable>, before: Placeable | undefined, rule: Rule): boolean {
  if (!isDocumentRule(rule))
    return placed.context === "spec" && (rule === "specs" || (rule === "spec" && before === undefined));
  return placed.owner !== undefined && !isMisplaced(placed, before) && !isRefused(placed.item, rule);
}
