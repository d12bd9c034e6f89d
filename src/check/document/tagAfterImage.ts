import type { Group } from "../../compile/groups.js";
import { keywordOf, ownRange, type Plan } from "../../compile/plan.js";
import type { Diagnostic } from "../../text/diagnostic.js";

/** Finds a `tag` on the line of an image without `to`: it begins a tag of its own. Returns warnings. */
export function tagsAfterImages({ items }: Group, text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  // A loop, because most of many items have nothing.
  for (const [index, item] of items.entries()) {
    if (item.context.word !== "tag") continue;
    const before = items[index - 1];
    if (before?.context.word !== "from" || saysTag(before)) continue;
    if (/[\r\n]/.test(text.slice(before.range.end, item.range.start))) continue;
    found.push({
      code: "tag-after-image",
      severity: "warning",
      range: keywordOf(item),
      message: "'tag' begins a tag without a source",
      hint: "Write 'to' for the tag of the image before it, or begin the tag on a line of its own.",
    });
  }
  return found;
}

const saysTag = (plan: Plan): boolean => {
  const leaf = plan.context.indexOf("to.name");
  return leaf !== undefined && ownRange(plan, leaf) !== undefined;
};
