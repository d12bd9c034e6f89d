import type { Range } from "../../grammar/range.js";
import type { Plan } from "./plan.js";
import { carriedRanges, type Target } from "./project.js";

/**
 * A manifest, and where in the text its fields were said: by their paths, as in `spec.tags.0.from.name`. The empty
 * path is that of the stream.
 */
export interface SourcedManifest {
  readonly manifest: Record<string, unknown>;
  readonly ranges: ReadonlyMap<string, Range>;
}

/** A manifest whose ranges are gathered when they are first asked for, as only a check does. */
export function sourced(
  manifest: Record<string, unknown>,
  gather: (ranges: Map<string, Range>) => void,
): SourcedManifest {
  let known: Map<string, Range> | undefined;
  return {
    manifest,
    get ranges() {
      if (known === undefined) {
        known = new Map();
        gather(known);
      }
      return known;
    },
  };
}

/** Adds the ranges of what stands at a path of a manifest to the manifest's. */
export function addRanges(ranges: Map<string, Range>, path: string, plan: Plan, target: Target): void {
  ranges.set(path, plan.range);
  for (const [field, range] of carriedRanges(plan, target))
    ranges.set(path === "" ? field : `${path}.${field}`, range);
}
