import type { Item } from "../../grammar/ast.js";
import { type ContextName, isOwner, memberContexts, type Owner } from "./contexts.js";
import { itemWordOf } from "./vocabulary.js";

/**
 * The rule that a text is read by: one spec, bare clauses, any number of specs, a document, or a document of streams or of
 * imports alone.
 */
export type Rule = "spec" | "clauses" | "specs" | "document" | "streams" | "imports";

/** The rule of a text that may be a document: specs alone are not one. */
export const ruleOf = (items: readonly Placeable[]): Rule =>
  items.every(({ type }) => type === "Spec") ? "specs" : "document";

/** The rules of documents, and the only owner that each takes; undefined for one that takes all. */
export const documentRules = { document: undefined, streams: "stream", imports: "import" } as const;

export const isDocumentRule = (rule: Rule): rule is keyof typeof documentRules => rule in documentRules;

/** The part of an item that its place depends on. */
export type Placeable = Pick<Item, "type">;

/** An item with the context of its clauses; the context is undefined if its owner takes no such item. */
export interface PlacedItem<Each extends Placeable = Item> {
  readonly item: Each;
  readonly context: ContextName | undefined;
  /** The stream or import that the item belongs to: itself, for a stream or import. */
  readonly owner: Each | undefined;
}

/**
 * Returns a function that gives each item of a text, in their order, its context: that of a spec outside a document, else
 * by the stream or import before it.
 */
export function placer<Each extends Placeable>(rule: Rule): (item: Each) => PlacedItem<Each> {
  let owner: Each | undefined;
  return (item) => {
    const word = itemWordOf[item.type];
    if (isOwner(word)) {
      owner = item;
      return { item, context: word, owner };
    }
    if (owner === undefined && !isDocumentRule(rule))
      return { item, context: item.type === "Spec" ? "spec" : undefined, owner };
    const members: Readonly<Record<string, ContextName>> =
      memberContexts[owner === undefined ? "stream" : ownerWordOf(owner)];
    return { item, context: members[word], owner };
  };
}

/** Gives each item of a text its context. */
export const placed = (items: readonly Item[], rule: Rule): PlacedItem[] => items.map(placer(rule));

/** True for an item that its owner does not take, and for an `each` that does not come first. */
export function isMisplaced<Each extends Placeable>(
  { item, context, owner }: PlacedItem<Each>,
  before: Each | undefined,
): boolean {
  if (owner === undefined) return false;
  return context === undefined || (item.type === "Each" && before !== owner);
}

/** True for a stream or import that a rule does not take. */
export function isRefused({ type }: Placeable, rule: keyof typeof documentRules): boolean {
  const word = itemWordOf[type];
  const only = documentRules[rule];
  return only !== undefined && isOwner(word) && word !== only;
}

/** The word of a stream or import. */
const ownerWordOf = ({ type }: Placeable): Owner => itemWordOf[type] as Owner;

/**
 * The context that an offset is in, or that of its owner in an item that the owner does not take. Undefined before the
 * first item.
 */
export function contextAt(items: readonly Item[], offset: number, rule: Rule): ContextName | undefined {
  let context: ContextName | undefined = rule === "clauses" ? "spec" : undefined;
  for (const { item, context: own, owner } of placed(items, rule)) {
    if (item.range.start > offset) break;
    context = own ?? (owner && ownerWordOf(owner));
  }
  return context;
}
