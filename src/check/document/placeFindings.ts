import type { Range } from "../../../grammar/range.js";
import { itemPathOf } from "../../compile/itemPath.js";
import type { LocatedManifest } from "../../compile/located.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import type { Finding } from "../../text/finding.js";

/** So many items are shown of a finding about what they all take from `each`. */
const maxShown = 3;

/** Places findings in a text. */
export const placeFindings = (
  findings: readonly Finding[],
  { rangeOf }: Pick<LocatedManifest, "rangeOf">,
): Diagnostic[] => findings.map(({ path, ...finding }) => ({ ...finding, range: rangeOf(path) }));

/** Places findings in a text with `each`. Those about one of its words become one, with the items that take it. */
export function placeInherited(
  findings: readonly Finding[],
  { rangeOf }: Pick<LocatedManifest, "rangeOf">,
): Diagnostic[] {
  const inherited = new Map<string, { readonly diagnostic: Diagnostic; readonly items: Range[] }>();
  const placed = findings.flatMap(({ path, ...finding }) => {
    const range = rangeOf(path);
    const inItem = itemPathOf(path);
    const item = inItem === undefined ? range : rangeOf(inItem);
    if (item.start <= range.start && range.end <= item.end) return { ...finding, range };
    // A digest is scheduled on purpose if 'each' schedules all.
    if (finding.code === "scheduled-digest") return [];
    const key = `${finding.code} ${range.start}`;
    const known = inherited.get(key);
    if (known === undefined) inherited.set(key, { diagnostic: { ...finding, range }, items: [item] });
    else known.items.push(item);
    return [];
  });
  return [...placed, ...[...inherited.values()].map(({ diagnostic, items }) => withItems(diagnostic, items))];
}

function withItems(diagnostic: Diagnostic, items: readonly Range[]): Diagnostic {
  const others = items.length - maxShown;
  const related = items.slice(0, maxShown).map((range, index) => {
    const more = index === maxShown - 1 && others > 0 ? `, and ${others} more` : "";
    return { range, message: `This item takes it${more}` };
  });
  return { ...diagnostic, related };
}
