import type { Source } from "../../grammar/ast.js";
import type { Context } from "../language/context.js";
import { contexts } from "../language/contexts.js";
import type { ManifestKind } from "../schema/kinds.js";
import { apiVersion } from "../schema/typeMeta.js";
import type { Collector } from "./collector.js";
import { addItem, Located, type LocatedManifest } from "./located.js";
import { manifestKinds } from "./manifestKinds.js";
import { keywordOf, type Plan } from "./plan.js";
import { type Projected, project, type Report, type Target } from "./project.js";

/** The plan of a stream, followed by those of its items. */
type Stream = readonly [Plan, ...Plan[]];

function streamsOf(plans: readonly Plan[]): Stream[] {
  const streams: [Plan, ...Plan[]][] = [];
  for (const plan of plans) {
    if (plan.context === contexts.stream) streams.push([plan]);
    else streams.at(-1)?.push(plan);
  }
  return streams;
}

const knownTargets = new Map<ManifestKind, ReadonlyMap<Context, Target>>();

/** The API type that a kind of manifest has for the items of each context. */
function targetsOf(kind: ManifestKind): ReadonlyMap<Context, Target> {
  const known = knownTargets.get(kind);
  if (known !== undefined) return known;
  const targets = new Map<Context, Target>();
  for (const [name, target] of Object.entries(manifestKinds[kind].targets)) {
    targets.set(contexts[name as keyof typeof contexts], target);
    // A spec outside any stream is like an image in one.
    if (name === "image") targets.set(contexts.spec, target);
  }
  knownTargets.set(kind, targets);
  return targets;
}

/** Makes the manifests of a document from its filled plans, one per stream. Reports what they cannot hold. */
export function makeManifests(
  plans: readonly Plan[],
  kind: ManifestKind,
  collector: Collector,
): LocatedManifest[] {
  const { owner, other, make } = manifestKinds[kind];
  const targets = targetsOf(kind);
  const report: Report = (code, range, blanks) => collector.report(code, range, { owner, other, ...blanks });

  return streamsOf(plans).map(([stream, ...members]) => {
    const head = project(stream, manifestKinds[kind].targets.stream, report);
    const items: Projected[] = [];
    for (const plan of members) {
      const target = targets.get(plan.context);
      if (target !== undefined) items.push(project(plan, target, report));
      else report("not-carried", keywordOf(plan), { field: plan.context.name });
    }
    const { spec, addRanges } = make(head, items, report);
    return new Located({ apiVersion, kind, metadata: head.object.metadata, spec }, (ranges) => {
      addItem(ranges, "", head);
      addRanges(ranges);
    });
  });
}

/** Makes the manifest of specs outside any stream. It lacks only a name. */
export function makeUnnamedManifest(
  source: Source,
  specs: readonly Plan[],
  kind: ManifestKind,
  collector: Collector,
): LocatedManifest {
  const stream: Plan = {
    context: contexts.stream,
    range: source.range,
    slots: [],
    fills: [],
    ranges: new Map(),
  };
  return makeManifests([stream, ...specs], kind, collector)[0] as LocatedManifest;
}
