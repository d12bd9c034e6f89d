import type { Diagnostic } from "./diagnostic.js";
import type { Path } from "./path.js";

/** A diagnostic of a value: its place is a path, which a text can be asked for. */
export interface Finding extends Omit<Diagnostic, "range" | "related"> {
  readonly path: Path;
}
