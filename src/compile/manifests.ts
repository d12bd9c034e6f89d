import type { Source } from "../../grammar/ast.js";
import type { Context } from "../language/context.js";
import { type ContextName, contexts } from "../language/contexts.js";
import { kindNames, type ManifestKind } from "../schema/kinds.js";
import { apiVersion } from "../schema/typeMeta.js";
import type { Collector } from "./collector.js";
import { addItem, type LocatedManifest, locate } from "./located.js";
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

/** The API types that a kind of manifest has for the items of each context. */
const targetsOf = (kind: ManifestKind): ReadonlyMap<Context, Target> =>
  new Map(
    Object.entries(manifestKinds[kind].targets).map(([name, target]) => [
      contexts[name as ContextName],
      target,
    ]),
  );

const targets = { ImageStream: targetsOf("ImageStream"), ImageStreamImport: targetsOf("ImageStreamImport") };

function makeManifest(group: Group, kind: ManifestKind, collector: Collector): LocatedManifest {
  const { owner, other, make } = manifestKinds[kind];
  const report: Report = (code, range, blanks) => {
    const severity = code === "not-carried" ? "warning" : "error";
    collector.report(code, range, { owner, other, ...blanks }, { severity });
  };
  const projected = (plan: Plan): Projected[] => {
    const target = targets[kind].get(plan.context);
    if (target !== undefined) return [project(plan, target, report)];
    report("not-carried", keywordOf(plan), { field: plan.context.name });
    return [];
  };
  const { each } = group;
  const items = each === undefined ? group.items : group.items.map((item) => take(each, item));
  const head = project(group.owner, targets[kind].get(group.owner.context) as Target, report);
  const { spec, status, addRanges } = make(head, items.flatMap(projected), report);
  const manifest = { apiVersion, kind, metadata: head.object.metadata, spec, ...(status && { status }) };
  return locate(manifest, (ranges) => {
    addItem(ranges, "", head);
    addRanges(ranges);
  });
}

/**
 * Makes the manifests of a document from its filled plans: one per stream and import, or, with `as`, all of one kind.
 * What a manifest of that kind cannot hold is a warning; other mistakes are errors.
 */
export const makeManifests = (
  plans: readonly Plan[],
  as: ManifestKind | undefined,
  collector: Collector,
): LocatedManifest[] => groupsOf(plans).map((group) => makeManifest(group, as ?? group.kind, collector));

/** Makes the manifest of specs outside a document. It lacks only a name. */
export function makeUnnamedManifest(
  source: Source,
  specs: readonly Plan[],
  kind: ManifestKind,
  collector: Collector,
): LocatedManifest {
  const context = contexts[manifestKinds[kind].item];
  const owner: Plan = { context, range: source.range, slots: [], fills: [], ranges: new Map() };
  return makeManifest({ kind, owner, items: [...specs] }, kind, collector);
}
