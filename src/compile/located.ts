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

/** Finds the ranges of a manifest when they are first asked for: rendering never asks. */
export class Located implements LocatedManifest {
  readonly manifest: Record<string, unknown>;
  readonly #addRanges: AddRanges;
  #ranges: Map<string, Range> | undefined;

  constructor(manifest: Record<string, unknown>, addRanges: AddRanges) {
    this.manifest = manifest;
    this.#addRanges = addRanges;
  }

  get ranges(): ReadonlyMap<string, Range> {
    if (this.#ranges === undefined) {
      this.#ranges = new Map();
      this.#addRanges(this.#ranges);
    }
    return this.#ranges;
  }

  /** An arrow function, so that it can be passed on without the object. */
  readonly rangeOf = (path: Path): Range => {
    const { ranges } = this;
    let length = path.length;
    while (length > 0 && !ranges.has(path.slice(0, length).join("."))) length--;
    return ranges.get(path.slice(0, length).join(".")) as Range;
  };
}

/** Adds the ranges of an item that is at a path of a manifest. */
export function addItem(ranges: Map<string, Range>, path: string, item: Projected): void {
  ranges.set(path, item.plan.range);
  for (const [field, range] of rangesIn(item)) ranges.set(path === "" ? field : `${path}.${field}`, range);
}
