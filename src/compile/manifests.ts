import type { Range } from "../../grammar/range.js";
import type { Context } from "../language/context.js";
import { type ContextName, contexts } from "../language/contexts.js";
import { itemFields, type ManifestKind } from "../schema/kinds.js";
import { apiVersion } from "../schema/typeMeta.js";
import type { Collector } from "./collector.js";
import { type Group, groupsOf } from "./groups.js";
import { itemTypes } from "./itemTypes.js";
import { addItem, Located, type LocatedManifest } from "./located.js";
import { makeSpec } from "./makeSpec.js";
import { manifestKinds } from "./manifestKinds.js";
import { keywordOf, type Plan } from "./plan.js";
import { type Projected, project, type Report, type Target } from "./project.js";
import { take } from "./take.js";

const knownTargets = new Map<ManifestKind, ReadonlyMap<Context, Target>>();

/** The API type that a kind of manifest has for the items of each context. */
function targetsOf(kind: ManifestKind): ReadonlyMap<Context, Target> {
  const known = knownTargets.get(kind);
  if (known !== undefined) return known;
  const heads = Object.entries(manifestKinds[kind].targets) as [ContextName, Target][];
  const items = itemFields[kind].flatMap(({ type }) =>
    itemTypes[type].contexts.map((name) => [name, itemTypes[type].target] as const),
  );
  const targets = new Map([...heads, ...items].map(([name, target]) => [contexts[name] as Context, target]));
  knownTargets.set(kind, targets);
  return targets;
}

/** Reports nothing: what is made a second time was reported the first time. */
const silent: Report = () => {};

/** Makes the metadata and the spec of a manifest from the plans of its group. */
function partsOf({ owner, each, items }: Group, kind: ManifestKind, report: Report, asWritten: boolean) {
  const targets = targetsOf(kind);
  const head = project(owner, targets.get(owner.context) as Target, report, asWritten);
  const projected: Projected[] = [];
  for (const plan of items) {
    const target = targets.get(plan.context);
    const item = each === undefined ? plan : take(each, plan);
    if (target !== undefined) projected.push(project(item, target, report, asWritten));
    else report("not-carried", keywordOf(plan), { field: plan.context.name });
  }
  return { head, made: makeSpec(kind, head, projected, report) };
}

function reportTo(collector: Collector, kind: ManifestKind): Report {
  const { owner, other } = manifestKinds[kind];
  return (code, range, blanks) => {
    const severity = code === "not-carried" ? "warning" : "error";
    collector.report(code, range, { owner, other, ...blanks }, { severity });
  };
}

/**
 * Makes the manifest of a group, of its own kind or of another. A field or item that the kind cannot hold is a warning;
 * other mistakes are errors. `asWritten` keeps the values that the server drops, for checks that ask what the text says.
 * The manifest does not hold the group: `again` returns it when the ranges are asked for.
 */
export function makeManifest(
  group: Group,
  again: () => Group,
  as: ManifestKind | undefined,
  collector: Collector,
  asWritten = false,
): LocatedManifest {
  const kind = as ?? group.kind;
  const { head, made } = partsOf(group, kind, reportTo(collector, kind), asWritten);
  const { spec, status } = made;
  const manifest = {
    apiVersion,
    kind,
    metadata: head.object.metadata,
    spec,
    ...(status && { status }),
  };
  return locate(manifest, kind, again, asWritten);
}

/** Apart from `makeManifest`, so that the function that is kept does not hold the group. */
const locate = (
  manifest: Record<string, unknown>,
  kind: ManifestKind,
  again: () => Group,
  asWritten: boolean,
): LocatedManifest =>
  new Located(manifest, (ranges) => {
    const { head, made } = partsOf(again(), kind, silent, asWritten);
    addItem(ranges, "", head);
    made.addRanges(ranges);
  });

/** Makes the manifests of the filled plans of a text: one per group. `range` is that of the text. */
export const makeManifests = (
  plans: readonly Plan[],
  as: ManifestKind | undefined,
  collector: Collector,
  asWritten = false,
  range: Range = { start: 0, end: 0 },
): LocatedManifest[] =>
  groupsOf(plans, range).map((group) => makeManifest(group, () => group, as, collector, asWritten));
