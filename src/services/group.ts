import type { Item } from "../../grammar/ast.js";
import type { Plan } from "../compile/plan.js";
import type { Context } from "../language/context.js";
import { contexts, memberContexts } from "../language/contexts.js";
import { hasError } from "../text/diagnostic.js";
import { type Edit, insertion } from "./edit.js";
import { lineEndOf } from "./lineEnd.js";
import type { SourceText } from "./sourceText.js";

/** A stream or import, with the items that belong to it. */
export interface Group {
  readonly owner: Item;
  readonly each: Item | undefined;
  readonly members: readonly Item[];
  /** The context of its `each`, whether there is one or not. */
  readonly eachContext: Context;
}

const isOwner = ({ type }: Item): boolean => type === "Stream" || type === "Import";

/** The stream or import that an offset is in; undefined before the first. */
export function groupAt({ parsed: { source } }: SourceText, offset: number): Group | undefined {
  const at = source.items.findLastIndex((item) => isOwner(item) && item.range.start <= offset);
  const owner = source.items[at];
  if (owner === undefined) return undefined;
  const rest = source.items.slice(at + 1);
  const end = rest.findIndex(isOwner);
  const items = end < 0 ? rest : rest.slice(0, end);
  return {
    owner,
    each: items.find(({ type }) => type === "Each"),
    members: items.filter(({ type }) => type !== "Each"),
    eachContext: contexts[memberContexts[owner.type === "Import" ? "import" : "stream"].each],
  };
}

/** The plans of items; undefined if the text has mistakes, or holes whose values decide what the items set. */
export function plansOf({ parsed }: SourceText, items: readonly Item[]): Plan[] | undefined {
  if (hasError(parsed.diagnostics)) return undefined;
  const byRange = new Map(parsed.plans.map((plan) => [plan.range, plan]));
  const plans = items.map(({ range }) => byRange.get(range));
  const isCertain = (plan: Plan | undefined): plan is Plan =>
    plan?.fills.every((fill) => fill.type === "value" && fill.leaf === plan.context.subject) ?? false;
  return plans.every(isCertain) ? plans : undefined;
}

/**
 * The clauses as they follow the others of an item. On the line of a Line they would be a part of it, so they begin a line
 * of their own.
 */
export function clausesAfter(text: SourceText, item: Item | undefined, clauses: readonly string[]): string {
  const last = item?.clauses.at(-1);
  let isAfterLine = last?.type === "Clause" && last.values.some(({ lines }) => lines !== undefined);
  let written = "";
  for (const clause of clauses) {
    written += (isAfterLine ? `${lineEndOf(text.input.text)}    ` : " ") + clause;
    isAfterLine = /[\r\n][ \t]*\|.*$/.test(clause);
  }
  return written;
}

/** The edit that adds clauses to the `each` of a group, which is made if there is none. */
export function addToEach(text: SourceText, { owner, each }: Group, clauses: readonly string[]): Edit {
  if (each !== undefined) return insertion(each.range.end, clausesAfter(text, each, clauses));
  const lineEnd = lineEndOf(text.input.text);
  return insertion(owner.range.end, `${lineEnd}  each${clausesAfter(text, undefined, clauses)}`);
}

/** The word of a clause and its key, for the title of an action: `scheduled`, `annotation note`. */
export const headOf = (clause: string): string => clause.split(/\s+/).slice(0, 2).join(" ");
