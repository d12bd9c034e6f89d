import type { Source } from "../../grammar/ast.js";
import { type Input, inputOf } from "../../grammar/input.js";
import { buildSpec } from "../compile/buildSpec.generated.js";
import { compileTree } from "../compile/compileTree.js";
import { readSpecs } from "../compile/readSpecs.js";
import { lazyTree, parseTree } from "../language/parse.js";
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

/** The tree of a text, which may be made when it is first read; its mistakes, and its value if there are none. */
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
  const input = inputOf(text);
  const specs = rule === "clauses" ? undefined : readSpecs(input);
  if (specs === undefined || (rule === "spec" && specs.length !== 1)) return parseWhole(input, rule);
  return new Result(rule, specs, [], lazyTree(input, rule));
}

/** Parses bare clauses, or a text with mistakes. */
function parseWhole(input: Input, rule: keyof Parsed): ParseResult<unknown> {
  const { source, plans, diagnostics } = compileTree(parseTree(input, rule));
  const specs = diagnostics.length === 0 ? plans.map(({ slots }) => buildSpec(slots)) : undefined;
  return new Result(rule, specs, diagnostics, () => source);
}

class Result implements ParseResult<unknown> {
  readonly diagnostics: readonly Diagnostic[];
  readonly value: unknown;
  readonly #tree: () => Source;

  constructor(
    rule: keyof Parsed,
    specs: readonly unknown[] | undefined,
    diagnostics: readonly Diagnostic[],
    tree: () => Source,
  ) {
    this.diagnostics = diagnostics;
    this.value = rule === "specs" ? specs : specs?.[0];
    this.#tree = tree;
  }

  get tree(): Source {
    return this.#tree();
  }
}
