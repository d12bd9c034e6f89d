import type { Source } from "../../grammar/ast.js";
import { inputOf } from "../../grammar/input.js";
import { buildSpec } from "../compile/buildSpec.generated.js";
import { compile } from "../compile/compile.js";
import type { ImageImportSpec } from "../schema/api.generated.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { callError } from "./error.js";
import type { SpecPatch } from "./hole.js";
import { checkText } from "./options.js";

/** The result of each rule. */
export interface Parsed {
  readonly spec: ImageImportSpec;
  readonly clauses: SpecPatch;
  readonly specs: readonly ImageImportSpec[];
}

const rules: readonly (keyof Parsed)[] = ["spec", "clauses", "specs"];

/** The tree of a text, its mistakes, and its value if there are none. */
export interface ParseResult<Value> {
  readonly tree: Source;
  readonly diagnostics: readonly Diagnostic[];
  readonly value: Value | undefined;
}

/**
 * Parses a text as one spec, or by another rule: as bare clauses, or as any number of specs. Never throws for what
 * the text holds; the mistakes are in `diagnostics`, and then there is no value. Throws an ImportSpecError for
 * arguments of other types.
 */
export function parse<Name extends keyof Parsed = "spec">(
  text: string,
  rule?: Name,
): ParseResult<Parsed[Name]>;
export function parse(text: string, rule: keyof Parsed = "spec"): ParseResult<unknown> {
  checkText("parse", text);
  if (!rules.includes(rule)) throw callError("wrong-call", `parse has the rules ${rules.join(", ")} only`);
  const compiled = compile(inputOf(text), rule);
  const { plans, diagnostics } = compiled;
  const isRight = diagnostics.length === 0;
  if (rule !== "specs") {
    const [plan] = isRight ? plans : [];
    return { tree: compiled.source, diagnostics, value: plan && buildSpec(plan.slots) };
  }
  return {
    get tree() {
      return compiled.source;
    },
    diagnostics,
    value: isRight ? plans.map(({ slots }) => buildSpec(slots)) : undefined,
  };
}
