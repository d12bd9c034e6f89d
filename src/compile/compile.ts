import type { Source } from "../../grammar/ast.js";
import type { Input } from "../../grammar/input.js";
import { lazyTree, parseTree } from "../language/parse.js";
import type { Rule } from "../language/rules.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { type Compiled, compileTree } from "./compileTree.js";
import type { Plan } from "./plan.js";
import { planItems } from "./planItems.js";

/**
 * Compiles a text by a rule; by default as a document, or as specs if it has only those. Never throws. A text without
 * mistakes is compiled item by item; for any other its whole tree is parsed, to say everything that is wrong.
 */
export const compile = (input: Input, rule?: Rule): Compiled =>
  compileItems(input, rule) ?? compileTree(parseTree(input, rule));

function compileItems(input: Input, given: Rule | undefined): Compiled | undefined {
  const plans: Plan[] = [];
  const rule = planItems(input, given, (plan) => plans.push(plan));
  return rule && new RightText(plans, rule, lazyTree(input, rule));
}

/** A text without mistakes. */
class RightText implements Compiled {
  readonly diagnostics: readonly Diagnostic[] = [];
  readonly plans: readonly Plan[];
  readonly rule: Rule;
  readonly #tree: () => Source;

  constructor(plans: readonly Plan[], rule: Rule, tree: () => Source) {
    this.plans = plans;
    this.rule = rule;
    this.#tree = tree;
  }

  get source(): Source {
    return this.#tree();
  }
}
