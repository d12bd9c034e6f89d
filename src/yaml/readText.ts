import type { Diagnostic } from "../text/diagnostic.js";
import type { LocatedValue } from "./locatedValue.js";

/** The values of a text, and what is wrong with it. */
export interface ReadText {
  readonly values: readonly LocatedValue[];
  readonly diagnostics: readonly Diagnostic[];
}
