import type { Range } from "../../../grammar/range.js";
import type { LocatedManifest } from "../../compile/located.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import type { Finding } from "../../text/finding.js";
import type { Path } from "../../text/path.js";

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
    const inItem = itemPath(path);
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

/** The path of the tag, image or repository that a path is in; undefined outside of them. */
function itemPath(path: Path): Path | undefined {
  if (typeof path[2] === "number") return path.slice(0, 3);
  return path[1] === "repository" ? path.slice(0, 2) : undefined;
}

function withItems(diagnostic: Diagnostic, items: readonly Range[]): Diagnostic {
  const others = items.length - maxShown;
  const related = items.slice(0, maxShown).map((range, index) => {
    const more = index === maxShown - 1 && others > 0 ? `, and ${others} more` : "";
    return { range, message: `This item takes it${more}` };
  });
  return { ...diagnostic, related };
}
