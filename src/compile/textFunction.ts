import type { Rule } from "../language/rules.js";
import type { Collector } from "./collector.js";
import type { Call } from "./holes.js";
import type { Plan } from "./plan.js";

/**
 * A function of the package that takes a text. The functions of specs and those of documents are in modules of their
 * own, and so are their tags and their runtimes: a bundle that has only specs must not include documents, which would
 * nearly double it (see bench/bundle.md).
 */
export interface TextFunction<Result = unknown> {
  readonly name: string;
  /** The rule by which it reads the text. */
  readonly rule: Rule;
  /** True for a function that makes manifests. */
  readonly isDocument?: true;
  /**
   * Returns a function that makes the result of plans at once, and undefined if a hole does not fit. Undefined for plans
   * that need `fill` and `finish`.
   */
  readonly quick?: (plans: readonly Plan[]) => ((holes: readonly unknown[]) => unknown) | undefined;
  /** Fills in the holes of a plan, which a document may make several plans of. Reports values that do not fit. */
  readonly fill: (plan: Plan, call: Call) => readonly Plan[];
  /** Makes the result of the filled plans. Reports mistakes that only the manifests show. */
  readonly finish: (plans: readonly Plan[], collector: Collector) => Result;
}
