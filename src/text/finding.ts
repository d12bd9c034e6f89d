import type { Diagnostic } from "./diagnostic.js";
import type { Path } from "./path.js";

/** A mistake or warning about a value. It has the path of a field in place of a range of a text. */
export interface Finding extends Omit<Diagnostic, "range" | "related"> {
  readonly path: Path;
}
