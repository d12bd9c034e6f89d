import type { Source } from "../../grammar/ast.js";
import type { Input } from "../../grammar/input.js";
import { parseTree } from "../language/parse.js";
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

/** Compiles a text without mistakes item by item; undefined for any other, and for a text without items. */
function compileItems(input: Input, given: Rule | undefined): Compiled | undefined {
  const plans: Plan[] = [];
  const rule = planItems(input, given, (plan) => plans.push(plan));
  return rule && new RightText(input, rule, plans);
}

/** A text without mistakes. Its tree is parsed when it is asked for. */
class RightText implements Compiled {
  readonly rule: Rule;
  readonly plans: readonly Plan[];
  readonly diagnostics: readonly Diagnostic[] = [];
  private readonly input: Input;
  private tree: Source | undefined;

  constructor(input: Input, rule: Rule, plans: readonly Plan[]) {
    this.input = input;
    this.rule = rule;
    this.plans = plans;
  }

  get source(): Source {
    this.tree ??= parseTree(this.input, this.rule).source;
    return this.tree;
  }
}
