import type { Diagnostic, Severity } from "../text/diagnostic.js";
import type { Path } from "./path.js";

/** A diagnostic of a manifest: its place is a path, which a text can be asked for. */
export interface Finding extends Omit<Diagnostic, "range" | "related"> {
  readonly severity: Severity;
  readonly path: Path;
}
