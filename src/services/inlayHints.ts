import type { Item } from "../../grammar/ast.js";
import type { Range } from "../../grammar/range.js";
import { constant } from "../compile/makePlan.js";
import { contexts } from "../language/contexts.js";
import { printName } from "../language/print.js";
import { placed } from "../language/rules.js";
import { tagOfReference } from "../reference/tagOfReference.js";
import { clauseOf, kindOf } from "./names.js";
import type { SourceText } from "./sourceText.js";

/** A word that the text implies, and where it would be written. */
export interface InlayHint {
  readonly offset: number;
  readonly text: string;
  /** True for a word before a value, with a space between; false for one after it. */
  readonly isBefore: boolean;
}

/** Returns the kinds and tags that images in a range imply. */
export function inlayHints({ parsed: { source, rule } }: SourceText, range: Range): InlayHint[] {
  return [...placed(source.items, rule)].flatMap(({ item, context }) => {
    if (context === undefined || item.range.end < range.start || range.end < item.range.start) return [];
    return item.type === "Spec" && contexts[context].words.has("to") ? hintsOf(item) : [];
  });
}

function hintsOf(item: Item): InlayHint[] {
  const tag = impliedTag(item);
  const hints: InlayHint[] = [];
  if (item.value === undefined) return hints;
  if (item.kind === undefined && clauseOf(item, "kind") === undefined && !hasHoles(item))
    hints.push({ offset: item.value.range.start, text: "DockerImage", isBefore: true });
  if (tag !== undefined) hints.push({ offset: item.value.range.end, text: `to ${tag}`, isBefore: false });
  return hints;
}

const hasHoles = ({ clauses }: Item): boolean => clauses.some(({ type }) => type === "HoleClause");

/** The tag that the reference of an image implies, as it is written; undefined if the image names one, or implies none. */
export function impliedTag(item: Item): string | undefined {
  if (item.type !== "Spec" || clauseOf(item, "to") !== undefined || hasHoles(item)) return undefined;
  const tag = tagOfReference(kindOf(item), item.value && constant(item.value));
  return tag && printName(tag);
}
