import type { ManifestKind } from "../schema/kinds.js";
import type { Diagnostic } from "../text/diagnostic.js";
import type { Rule } from "./compile.js";
import type { Plan } from "./plan.js";

/** A function of the package that takes a text. */
export interface TextFunction<Result = unknown> {
  readonly name: string;
  /** The rule by which it reads the text. */
  readonly rule: Rule;
  /** The kind of the manifests that it makes, if it makes manifests. */
  readonly kind?: ManifestKind;
  /** Makes the result of the filled plans. Mistakes that only this shows are added to the diagnostics. */
  readonly finish: (plans: readonly Plan[], diagnostics: Diagnostic[]) => Result;
}
