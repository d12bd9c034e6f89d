import type { Change } from "./change.js";
import type { Part } from "./part.js";
import type { Owner } from "./readSide.js";

/** The subject of a change. */
export interface Subject {
  readonly owner: Owner;
  readonly item: Change["item"];
  readonly tag: string | undefined;
  /** True if the whole stream or import was removed. */
  readonly isGone: boolean;
  /** True for what an import does to a stream. */
  readonly isOnStream: boolean;
  /** The image of the import that writes the tag. */
  readonly imported: Part | undefined;
}
