import type { Context } from "../language/context.js";
import { type ContextName, contexts } from "../language/contexts.js";
import { itemFields, kindNames, type ManifestKind } from "../schema/kinds.js";
import { apiVersion } from "../schema/typeMeta.js";
import type { Collector } from "./collector.js";
import type { Compiled } from "./compile.js";
import { itemTypes } from "./itemTypes.js";
import { addItem, Located, type LocatedManifest } from "./located.js";
import { makeSpec } from "./makeSpec.js";
import { manifestKinds } from "./manifestKinds.js";
import { keywordOf, type Plan } from "./plan.js";
import { type Projected, project, type Report, type Target } from "./project.js";
import { take } from "./take.js";

/** The plans of a stream or import: its own, that of its `each`, and those of its items. */
interface Group {
  readonly kind: ManifestKind;
  readonly owner: Plan;
  each?: Plan;
  readonly items: Plan[];
}

const kindsByContext: ReadonlyMap<Context, ManifestKind> = new Map(
  kindNames.map((kind) => [contexts[manifestKinds[kind].item], kind]),
);

function groupsOf(plans: readonly Plan[]): Group[] {
  const groups: Group[] = [];
  for (const plan of plans) {
    const kind = kindsByContext.get(plan.context);
    const group = groups.at(-1);
    if (kind !== undefined) groups.push({ kind, owner: plan, items: [] });
    else if (group !== undefined && plan.context.word === "each") group.each = plan;
    else group?.items.push(plan);
  }
  return groups;
}

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

function makeManifest(
  group: Group,
  kind: ManifestKind,
  collector: Collector,
  asWritten: boolean,
): LocatedManifest {
  const { owner, other } = manifestKinds[kind];
  const targets = targetsOf(kind);
  const report: Report = (code, range, blanks) => {
    const severity = code === "not-carried" ? "warning" : "error";
    collector.report(code, range, { owner, other, ...blanks }, { severity });
  };
  const { each } = group;
  const head = project(group.owner, targets.get(group.owner.context) as Target, report, asWritten);
  const items: Projected[] = [];
  for (const plan of group.items) {
    const target = targets.get(plan.context);
    const item = each === undefined ? plan : take(each, plan);
    if (target !== undefined) items.push(project(item, target, report, asWritten));
    else report("not-carried", keywordOf(plan), { field: plan.context.name });
  }
  const { spec, status, addRanges } = makeSpec(kind, head, items, report);
  const manifest = { apiVersion, kind, metadata: head.object.metadata, spec, ...(status && { status }) };
  return new Located(manifest, (ranges) => {
    addItem(ranges, "", head);
    addRanges(ranges);
  });
}

/**
 * Makes the manifests of a document from its filled plans: one per stream and import, or, with `as`, all of one kind.
 * A field or item that the kind cannot hold is a warning; other mistakes are errors. `asWritten` keeps the values that the
 * server drops, for checks that ask what the text says.
 */
export const makeManifests = (
  plans: readonly Plan[],
  as: ManifestKind | undefined,
  collector: Collector,
  asWritten = false,
): LocatedManifest[] =>
  groupsOf(plans).map((group) => makeManifest(group, as ?? group.kind, collector, asWritten));

/** Makes the manifest of specs outside a document, as `makeManifests` does. It lacks only a name. */
export function makeUnnamedManifest(
  file: Pick<Compiled, "source" | "plans">,
  kind: ManifestKind,
  collector: Collector,
  asWritten = false,
): LocatedManifest {
  const context = contexts[manifestKinds[kind].item];
  const owner: Plan = {
    context,
    get range() {
      return file.source.range;
    },
    slots: [],
    fills: [],
    ranges: [],
  };
  return makeManifest({ kind, owner, items: [...file.plans] }, kind, collector, asWritten);
}
