import type { Source } from "../../grammar/ast.js";
import { contexts } from "../language/contexts.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { toImageStream } from "./imageStream.js";
import { toImageStreamImport } from "./imageStreamImport.js";
import type { SourcedManifest } from "./located.js";
import type { Plan } from "./plan.js";
import type { ManifestKind } from "./targets.js";

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
  const stream: Plan = {
    context: contexts.stream,
    range: source.range,
    slots: [],
    fills: [],
    ranges: new Map(),
  };
  return toManifest([stream, ...plans], kind, diagnostics);
}

function toManifest(
  [stream, ...members]: Stream,
  kind: ManifestKind,
  diagnostics: Diagnostic[],
): SourcedManifest {
  const make = kind === "ImageStream" ? toImageStream : toImageStreamImport;
  return make(stream, members, diagnostics);
}
