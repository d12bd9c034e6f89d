import type { Item } from "../../grammar/ast.js";
import { type Edit, insertion } from "./edit.js";
import { lineEndOf } from "./lineEnd.js";
import type { SourceText } from "./sourceText.js";

/** The items of a stream or import, without itself. */
export function membersOf({ parsed: { source } }: SourceText, owner: Item): Item[] {
  const rest = source.items.slice(source.items.indexOf(owner) + 1);
  const end = rest.findIndex(({ type }) => type === "Stream" || type === "Import");
  return end < 0 ? rest : rest.slice(0, end);
}

/** The stream or import that an offset is in; undefined before the first. */
export const ownerAt = ({ parsed: { source } }: SourceText, offset: number): Item | undefined =>
  source.items.findLast(
    ({ type, range }) => (type === "Stream" || type === "Import") && range.start <= offset,
  );

/** The edit that adds clauses to the `each` of a stream or import, which is made if there is none. */
export function addToEach(text: SourceText, owner: Item, clauses: readonly string[]): Edit {
  const added = clauses.map((clause) => ` ${clause}`).join("");
  const each = membersOf(text, owner).find(({ type }) => type === "Each");
  if (each !== undefined) return insertion(each.range.end, added);
  return insertion(owner.range.end, `${lineEndOf(text.input.text)}  each${added}`);
}
