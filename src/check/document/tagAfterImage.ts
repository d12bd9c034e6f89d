import type { Item } from "../../../grammar/ast.js";
import type { Diagnostic } from "../../text/diagnostic.js";

/** Finds a `tag` on the line of an image without `to`: it begins a tag of its own. Returns warnings. */
export function tagsAfterImages(items: readonly Item[], text: string): Diagnostic[] {
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    if (item.type !== "Tag" || before?.type !== "Spec" || saysTag(before)) return [];
    if (/[\r\n]/.test(text.slice(before.range.end, item.range.start))) return [];
    return {
      code: "tag-after-image",
      severity: "warning",
      range: item.keywordRange,
      message: "'tag' begins a tag without a source",
      hint: "Write 'to' for the tag of the image before it, or begin the tag on a line of its own.",
    };
  });
}

const saysTag = ({ clauses }: Item): boolean =>
  clauses.some((clause) => clause.type === "Clause" && clause.word === "to");
