import type { Range } from "../../grammar/range.js";
import { tagOfReference } from "../reference/tagOfReference.js";
import { type ItemField, itemFields, type ManifestKind } from "../schema/kinds.js";
import { compareCodePoints } from "../text/codePoints.js";
import { itemTypes } from "./itemTypes.js";
import { addItem, type Made } from "./located.js";
import { manifestKinds } from "./manifestKinds.js";
import { keywordOf, ownRange, type Plan } from "./plan.js";
import type { Projected, Report } from "./project.js";

/** An item in a field of a spec, with its name if items of its type have one. */
interface Member {
  readonly item: Projected;
  readonly name?: string;
}

/** The range of an item's own value. */
const subjectOf = (plan: Plan): Range | undefined =>
  plan.context.subject === undefined ? undefined : ownRange(plan, plan.context.subject);

/** The name of the tag that an item declares: its own, or else the tag of its reference. */
function nameOfTag({ object }: Projected): string | undefined {
  if (typeof object.name === "string") return object.name;
  const from = object.from as { readonly kind?: unknown; readonly name?: unknown } | undefined;
  return tagOfReference(from?.kind, from?.name);
}

/** Names the items, and sorts them by name, as the server stores them. */
function named(items: readonly Projected[], report: Report): Member[] {
  const members: Required<Member>[] = [];
  for (const item of items) {
    const name = nameOfTag(item);
    if (name !== undefined) members.push({ item, name });
    else report("missing-tag", subjectOf(item.plan) ?? keywordOf(item.plan), {});
  }
  return members.sort((a, b) => compareCodePoints(a.name, b.name));
}

/** The items that a field holds: all of a list, or the first. */
function membersOf({ type, isList }: ItemField, items: readonly Projected[], report: Report): Member[] {
  const { target, isNamed } = itemTypes[type];
  const own = items.filter((item) => item.target === target);
  if (isNamed) return named(own, report);
  for (const { plan } of isList ? [] : own.slice(1)) report("second-repository", keywordOf(plan), {});
  return (isList ? own : own.slice(0, 1)).map((item) => ({ item }));
}

const objectOf = ({ item, name }: Member): object =>
  name === undefined ? item.object : { name, ...item.object };

function addMember(ranges: Map<string, Range>, path: string, { item, name }: Member): void {
  // A tag without a name of its own has the tag of its reference.
  if (name !== undefined) ranges.set(`${path}.name`, subjectOf(item.plan) ?? item.plan.range);
  addItem(ranges, path, item);
}

/** Makes the spec of a manifest from its stream or import and the items of that. */
export function makeSpec(
  kind: ManifestKind,
  head: Projected,
  items: readonly Projected[],
  report: Report,
): Made {
  const { spec, status } = manifestKinds[kind].always;
  const filled = itemFields[kind]
    .map((field) => ({ ...field, members: membersOf(field, items, report) }))
    .filter(({ members }) => members.length > 0);
  const made: Record<string, unknown> = { ...spec, ...(head.object.spec as object) };
  for (const { name, isList, members } of filled) {
    const objects = members.map(objectOf);
    made[name] = isList ? objects : objects[0];
  }
  return {
    spec: made,
    ...(status && { status }),
    addRanges(ranges) {
      for (const { name, isList, members } of filled)
        for (const [index, member] of members.entries())
          addMember(ranges, isList ? `spec.${name}.${index}` : `spec.${name}`, member);
    },
  };
}
