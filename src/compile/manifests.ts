import type { Source } from "../../grammar/ast.js";
import type { Context } from "../language/context.js";
import { contexts } from "../language/contexts.js";
import type { ManifestKind } from "../schema/kinds.js";
import { apiVersion } from "../schema/typeMeta.js";
import type { Collector } from "./collector.js";
import { addItem, type LocatedManifest, locate } from "./located.js";
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

/** The API types that a kind of manifest has for the items of each context. */
function* targetsOf(kind: ManifestKind): Generator<[Context, Target]> {
  for (const [name, target] of Object.entries(manifestKinds[kind].targets)) {
    yield [contexts[name as keyof typeof contexts], target];
    // A spec outside any stream is like an image in one.
    if (name === "image") yield [contexts.spec, target];
  }
}

/** Makes the manifests of a document from its filled plans, one per stream. Reports what they cannot hold. */
export function makeManifests(
  plans: readonly Plan[],
  kind: ManifestKind,
  collector: Collector,
): LocatedManifest[] {
  const { owner, other, make } = manifestKinds[kind];
  const targets = new Map(targetsOf(kind));
  const report: Report = (code, range, blanks) => collector.report(code, range, { owner, other, ...blanks });

  const projected = (plan: Plan): Projected[] => {
    const target = targets.get(plan.context);
    if (target !== undefined) return [project(plan, target, report)];
    report("not-carried", keywordOf(plan), { field: plan.context.name });
    return [];
  };

  return streamsOf(plans).map(([stream, ...members]) => {
    const head = project(stream, manifestKinds[kind].targets.stream, report);
    const { spec, addRanges } = make(head, members.flatMap(projected), report);
    return locate({ apiVersion, kind, metadata: head.object.metadata, spec }, (ranges) => {
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
