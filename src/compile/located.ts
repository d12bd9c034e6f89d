import type { Range } from "../../grammar/range.js";
import type { Path } from "../text/path.js";
import { type Projected, rangesIn } from "./project.js";

/** A manifest, and where in the text its fields are set. */
export interface LocatedManifest {
  readonly manifest: Record<string, unknown>;
  /** The range of each field by its path, such as `spec.tags.0.from.name`. The empty path is the stream. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** The range of the field at a path, or of the nearest field around it. */
  readonly rangeOf: (path: Path) => Range;
}

/** Adds the range of each field to a map. */
export type AddRanges = (ranges: Map<string, Range>) => void;

/** The spec of a manifest, and the ranges of the items in it. */
export interface Made {
  readonly spec: object;
  readonly status?: object;
  readonly addRanges: AddRanges;
}

/** Locates the fields of a manifest when that is first asked for: rendering never asks. */
export function locate(manifest: Record<string, unknown>, addRanges: AddRanges): LocatedManifest {
  let known: Map<string, Range> | undefined;
  const ranges = (): Map<string, Range> => {
    if (known === undefined) {
      known = new Map();
      addRanges(known);
    }
    return known;
  };
  return {
    manifest,
    get ranges() {
      return ranges();
    },
    rangeOf(path) {
      let length = path.length;
      while (length > 0 && !ranges().has(path.slice(0, length).join("."))) length--;
      return ranges().get(path.slice(0, length).join(".")) as Range;
    },
  };
}

/** Adds the ranges of an item that is at a path of a manifest. */
export function addItem(ranges: Map<string, Range>, path: string, item: Projected): void {
  ranges.set(path, item.plan.range);
  for (const [field, range] of rangesIn(item)) ranges.set(path === "" ? field : `${path}.${field}`, range);
}
