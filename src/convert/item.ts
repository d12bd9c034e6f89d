import type { Context } from "../language/context.js";
import type { Path } from "../text/path.js";

/** An item of a document: the value of each leaf of its context. */
export interface Item {
  readonly context: Context;
  readonly slots: readonly unknown[];
  /** The path of its object in the manifest; undefined for `each`. */
  readonly path?: Path;
}
