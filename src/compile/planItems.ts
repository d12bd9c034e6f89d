import { type ParsedValue, rangeOfClause, type StrictBuilder } from "../../grammar/builder.js";
import type { Input } from "../../grammar/input.js";
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
import { addClause, addDefaultKind, addOwnValues, emptyPlan } from "./makePlan.js";
import type { Plan } from "./plan.js";

/**
 * Plans the items of a text without mistakes from an offset on, or its bare clauses, and gives each plan to `use`; what it
 * keeps of a plan is all that is kept. No tree is made. Returns the rule that the text was read by; undefined for a text
 * with mistakes, whose plans so far are to be dropped, and for one without a plan.
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
  private isWrong = false;
  /** The last item so far, its plan and its range. Bare clauses are only a plan. */
  private last: Placeable | undefined;
  private plan: Plan | undefined;
  private range = { start: 0, end: 0 };

  constructor(rule: Rule | undefined, use: (plan: Plan) => void) {
    this.rule = rule;
    this.use = use;
  }

  get isRight(): boolean {
    return !this.isWrong && this.collector.diagnostics.length === 0;
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
    const item: Placeable = { type: itemTypeOf(keyword) };
    this.rule ??= ruleOf([item]);
    this.place ??= placer(this.rule);
    const placed = this.place(item);
    if (placed.context === undefined || !isInPlace(placed, this.last, this.rule)) {
      this.isWrong = true;
      return;
    }
    this.last = item;
    this.range = keyword.range;
    this.plan = emptyPlan(contexts[placed.context], this.range);
    addOwnValues(this.plan, value, kind, this.collector);
  }

  addClause(word: Token, first?: ParsedValue, second?: ParsedValue): void {
    const { plan } = this;
    const known = plan?.context.words.get(word.image);
    if (plan === undefined || known === undefined) this.isWrong = true;
    else addClause(plan, known, rangeOfClause(word, first, second), first, second, this.collector);
  }

  addHole({ parts, range }: Token): void {
    if (this.plan === undefined) this.isWrong = true;
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
