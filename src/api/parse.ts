import type { Source } from "../../grammar/ast.js";
import { type Input, inputOf } from "../../grammar/input.js";
import { buildSpec } from "../compile/buildSpec.generated.js";
import { compile, planItems } from "../compile/compile.js";
import { parseTree } from "../language/parse.js";
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
  return rule === "specs" ? parseSpecs(inputOf(text)) : parseOne(inputOf(text), rule);
}

function parseOne(input: Input, rule: "spec" | "clauses"): ParseResult<unknown> {
  const { source, plans, diagnostics } = compile(input, rule);
  const [plan] = diagnostics.length === 0 ? plans : [];
  return { tree: source, diagnostics, value: plan && buildSpec(plan.slots) };
}

/** Parses any number of specs. Keeps only the specs: the tree is parsed again when it is asked for. */
function parseSpecs(input: Input): ParseResult<unknown> {
  const specs: unknown[] = [];
  const isRight = planItems(input, "specs", ({ slots }) => specs.push(buildSpec(slots))) !== undefined;
  if (!isRight) {
    const { source, plans, diagnostics } = compile(input, "specs");
    const value = diagnostics.length === 0 ? plans.map(({ slots }) => buildSpec(slots)) : undefined;
    return { tree: source, diagnostics, value };
  }
  let tree: Source | undefined;
  return {
    get tree() {
      tree ??= parseTree(input, "specs").source;
      return tree;
    },
    diagnostics: [],
    value: specs,
  };
}
