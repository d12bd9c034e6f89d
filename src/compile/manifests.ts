import type { Item, Source } from "../../grammar/ast.js";
import type { Range } from "../../grammar/range.js";
import { contexts } from "../language/context.js";
import { parseImageReference } from "../reference/imageReference.js";
import { imageImportSpec, repositoryImportSpec, tagReference } from "../schema/imageImportSpec.js";
import { imageStream, imageStreamImport } from "../schema/imageStream.js";
import { apiVersion } from "../schema/typeMeta.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { carriedRanges, carry, type Holders, type Target, targetOf } from "./carry.js";
import { diagnostic, type Plan } from "./plan.js";

/** The resources that a document can be rendered as. */
export type ManifestKind = "ImageStream" | "ImageStreamImport";

/**
 * A manifest, and where in the text its fields were said: by their paths, as in `spec.tags.0.from.name`. The empty
 * path is that of the stream.
 */
export interface SourcedManifest {
  readonly manifest: Record<string, unknown>;
  readonly ranges: ReadonlyMap<string, Range>;
}

/** How messages name the manifests. */
export const holders: Readonly<Record<ManifestKind, Holders>> = {
  ImageStream: { owner: "An ImageStream", other: "An ImageStreamImport" },
  ImageStreamImport: { owner: "An ImageStreamImport", other: "An ImageStream" },
};

const tag = targetOf(tagReference, { "to.name": "name" });

/** What each manifest takes of an item, by the name of the item's context. It refuses items of other contexts. */
export const targets = {
  ImageStream: { stream: targetOf(imageStream), image: tag, tag },
  ImageStreamImport: {
    stream: targetOf(imageStreamImport),
    image: targetOf(imageImportSpec),
    repository: targetOf(repositoryImportSpec),
  },
} as const satisfies Record<ManifestKind, Partial<Record<keyof typeof contexts, Target>>>;

/** A stream's own plan, then those of what stands in it. */
type Stream = readonly [Plan, ...Plan[]];

function streamsOf(plans: readonly Plan[]): Stream[] {
  const streams: [Plan, ...Plan[]][] = [];
  for (const plan of plans) {
    if (plan.context === contexts.stream) streams.push([plan]);
    else streams.at(-1)?.push(plan);
  }
  return streams;
}

/** The manifests that the filled plans of a document stand for, one a stream. What one cannot hold is a diagnostic. */
export function toManifests(
  plans: readonly Plan[],
  kind: ManifestKind,
  diagnostics: Diagnostic[],
): SourcedManifest[] {
  return streamsOf(plans).map((stream) => toManifest(stream, kind, diagnostics));
}

/** The manifest of specs that stand in no stream: it lacks only a name. */
export function toUnnamedManifest(
  source: Source,
  plans: readonly Plan[],
  kind: ManifestKind,
  diagnostics: Diagnostic[],
): SourcedManifest {
  const stream: Plan = { context: contexts.stream, node: source, slots: [], fills: [], ranges: new Map() };
  return toManifest([stream, ...plans], kind, diagnostics);
}

const toManifest = (stream: Stream, kind: ManifestKind, diagnostics: Diagnostic[]): SourcedManifest =>
  (kind === "ImageStream" ? toImageStream : toImageStreamImport)(stream, diagnostics);

/** A manifest whose ranges are gathered when they are first asked for, as only a check does. */
function sourced(
  manifest: Record<string, unknown>,
  gather: () => ReadonlyMap<string, Range>,
): SourcedManifest {
  let known: ReadonlyMap<string, Range> | undefined;
  return {
    manifest,
    get ranges() {
      known ??= gather();
      return known;
    },
  };
}

/** Adds the ranges of what stands at a path of a manifest to the manifest's. */
function addRanges(ranges: Map<string, Range>, path: string, plan: Plan, target: Target): void {
  ranges.set(path, plan.node.range);
  for (const [field, range] of carriedRanges(plan, target))
    ranges.set(path === "" ? field : `${path}.${field}`, range);
}

const keyword = (plan: Plan): Range => (plan.node as Item).keywordRange;

/** Where an item's own value stands. */
const subjectOf = ({ context, ranges }: Plan): Range | undefined => ranges.get(String(context.subject));

function refuseItem(plan: Plan, kind: ManifestKind, diagnostics: Diagnostic[]): void {
  const blanks = { ...holders[kind], field: plan.context.name };
  diagnostics.push(diagnostic("not-carried", keyword(plan), blanks));
}

/** An ImageStream, its tags sorted by name as the server stores them. */
function toImageStream([stream, ...members]: Stream, diagnostics: Diagnostic[]): SourcedManifest {
  const head = carry(stream, targets.ImageStream.stream, holders.ImageStream, diagnostics);
  const tags: { readonly name: string; readonly plan: Plan; readonly object: object }[] = [];
  for (const plan of members) {
    if (plan.context === contexts.repository) {
      refuseItem(plan, "ImageStream", diagnostics);
      continue;
    }
    const object = carry(plan, tag, holders.ImageStream, diagnostics);
    const { context, slots } = plan;
    const name = object.name ?? ownTag(slots[context.kind], slots[context.subject]);
    if (typeof name === "string") tags.push({ name, plan, object });
    else diagnostics.push(diagnostic("missing-tag", subjectOf(plan) ?? keyword(plan), {}));
  }
  tags.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const { metadata, spec = {} } = head;
  const list = tags.length === 0 ? {} : { tags: tags.map(({ name, object }) => ({ name, ...object })) };
  const manifest = { apiVersion, kind: "ImageStream", metadata, spec: { ...(spec as object), ...list } };
  return sourced(manifest, () => {
    const ranges = new Map<string, Range>();
    addRanges(ranges, "", stream, targets.ImageStream.stream);
    for (const [place, { plan }] of tags.entries()) {
      // A tag that is not named is that of its reference.
      ranges.set(`spec.tags.${place}.name`, subjectOf(plan) ?? plan.node.range);
      addRanges(ranges, `spec.tags.${place}`, plan, tag);
    }
    return ranges;
  });
}

/** The tag that a reference of a kind has itself; undefined if it has none. */
export function ownTag(kind: unknown, name: unknown): string | undefined {
  if (typeof name !== "string") return undefined;
  if (kind === "ImageStreamTag") return name.split(":", 2)[1] || undefined;
  if (kind !== "DockerImage") return undefined;
  const reference = parseImageReference(name);
  return "error" in reference ? undefined : reference.tag || undefined;
}

/** An ImageStreamImport that imports. */
function toImageStreamImport([stream, ...members]: Stream, diagnostics: Diagnostic[]): SourcedManifest {
  const target = targets.ImageStreamImport;
  const objectOf = (plan: Plan, each: Target) => carry(plan, each, holders.ImageStreamImport, diagnostics);
  const { metadata, spec: said } = objectOf(stream, target.stream);
  const images: { readonly plan: Plan; readonly object: object }[] = [];
  let repository: { readonly plan: Plan; readonly object: object } | undefined;
  for (const plan of members) {
    if (plan.context === contexts.tag) {
      refuseItem(plan, "ImageStreamImport", diagnostics);
    } else if (plan.context !== contexts.repository) {
      images.push({ plan, object: objectOf(plan, target.image) });
    } else if (repository === undefined) {
      repository = { plan, object: objectOf(plan, target.repository) };
    } else {
      diagnostics.push(diagnostic("second-repository", keyword(plan), {}));
    }
  }
  const list = images.length === 0 ? {} : { images: images.map(({ object }) => object) };
  const spec = {
    import: true,
    ...(said as object),
    ...(repository && { repository: repository.object }),
    ...list,
  };
  const manifest = { apiVersion, kind: "ImageStreamImport", metadata, spec };
  return sourced(manifest, () => {
    const ranges = new Map<string, Range>();
    addRanges(ranges, "", stream, target.stream);
    if (repository) addRanges(ranges, "spec.repository", repository.plan, target.repository);
    for (const [place, { plan }] of images.entries())
      addRanges(ranges, `spec.images.${place}`, plan, target.image);
    return ranges;
  });
}
