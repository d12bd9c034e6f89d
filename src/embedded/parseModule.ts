import { parse } from "@babel/parser";
import { analyze, type ScopeManager } from "eslint-scope";
import type { Identifier, Node, Program } from "estree";

/** A module of JavaScript or TypeScript: its ESTree, whose nodes have ranges and parents, and its scopes. */
export interface Module {
  readonly program: Program;
  readonly scopes: ScopeManager;
  /** All identifiers, also those that the scopes do not know: property names, those in types and in decorators. */
  readonly identifiers: readonly Identifier[];
}

/** The extensions of a file's syntax. */
export interface Syntax {
  readonly typescript: boolean;
  readonly jsx: boolean;
}

/** Proposals that the parser does not read unless they are named. */
const proposals = [
  "decorators",
  "decoratorAutoAccessors",
  "sourcePhaseImports",
  "deferredImportEvaluation",
] as const;

/** Parses a module. Throws a SyntaxError if it has syntax errors, and a RangeError if it is nested too deeply. */
export function parseModule(file: string, syntax: Syntax): Module {
  const { program } = parse(file, {
    sourceType: "module",
    ranges: true,
    errorRecovery: true,
    plugins: [
      "estree",
      ...proposals,
      ...(syntax.typescript ? ["typescript" as const] : []),
      ...(syntax.jsx ? ["jsx" as const] : []),
    ],
  }) as unknown as { program: Program };
  const identifiers = setParents(program);
  const scopes = analyze(program, { ecmaVersion: 2022, sourceType: "module", fallback: childKeys });
  return { program, scopes, identifiers };
}

/** Parses a module; undefined if it has syntax errors, or is nested too deeply. */
export function moduleOf(file: string, syntax: Syntax): Module | undefined {
  try {
    return parseModule(file, syntax);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The keys of a node that do not hold children. */
const notChildren = new Set(["parent", "range", "loc", "start", "end", "extra", "type"]);

/** The keys of a node that may hold children. eslint-scope knows those of JavaScript, and asks for the others. */
const childKeys = (node: object): string[] => Object.keys(node).filter((key) => !notChildren.has(key));

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Sets the parent of each node, and returns the identifiers. A loop: recursion would overflow on deep nesting. */
function setParents(program: Program): Identifier[] {
  const identifiers: Identifier[] = [];
  const open: Node[] = [program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "Identifier") identifiers.push(node);
    for (const key of childKeys(node)) {
      for (const child of [(node as unknown as Record<string, unknown>)[key]].flat()) {
        if (!isNode(child)) continue;
        Object.assign(child, { parent: node });
        open.push(child);
      }
    }
  }
  return identifiers;
}
