import type { Source } from "../../grammar/ast.js";
import { inputOf } from "../../grammar/input.js";
import { buildSpec } from "../compile/buildSpec.generated.js";
import { compile } from "../compile/compile.js";
import type { ImageImportSpec } from "../schema/api.generated.js";
import { describe } from "../schema/values.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { callError } from "./error.js";
import type { SpecPatch } from "./importSpec.js";

/** What each rule makes of a text. */
export interface Parsed {
  readonly spec: ImageImportSpec;
  readonly clauses: SpecPatch;
  readonly specs: readonly ImageImportSpec[];
}

const rules: readonly (keyof Parsed)[] = ["spec", "clauses", "specs"];

/** A text's tree, all that is wrong with it, and, if nothing is, its value. */
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
  if (typeof text !== "string") throw callError("wrong-call", `parse takes a string, not ${describe(text)}`);
  if (!rules.includes(rule)) throw callError("wrong-call", `parse has the rules ${rules.join(", ")} only`);
  const { source, plans, diagnostics } = compile(inputOf(text), rule);
  const values = diagnostics.length > 0 ? [] : plans.map(({ slots }) => buildSpec(slots));
  return {
    tree: source,
    diagnostics,
    value: rule === "specs" && diagnostics.length === 0 ? values : values[0],
  };
}
