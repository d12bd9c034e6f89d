import { parse } from "@babel/parser";
import { analyze, type ScopeManager } from "eslint-scope";
import type { Identifier, Node, Program } from "estree";

/** A host file's ESTree, whose nodes know their ranges and parents, and its scopes. */
export interface Host {
  readonly program: Program;
  readonly scopes: ScopeManager;
  /** All of the file, also what the scopes do not know: names of properties, what is in types and in decorators. */
  readonly identifiers: readonly Identifier[];
}

/** Syntax beyond JavaScript's and TypeScript's own: what is not asked for fails to parse. */
const proposals = [
  "decorators",
  "decoratorAutoAccessors",
  "sourcePhaseImports",
  "deferredImportEvaluation",
] as const;

/**
 * Parses a module of JavaScript, or of TypeScript, with JSX in it or not. Throws a SyntaxError for what is neither.
 */
export function parseHost(
  file: string,
  syntax: { readonly typescript: boolean; readonly jsx: boolean },
): Host {
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
  const identifiers = tellParents(program);
  const scopes = analyze(program, { ecmaVersion: 2022, sourceType: "module", fallback: childKeys });
  return { program, scopes, identifiers };
}

/** What a node has besides its children. */
const notChildren = new Set(["parent", "range", "loc", "start", "end", "extra", "type"]);

/** The keys under which a node may have children: eslint-scope knows those of JavaScript, and asks for the others. */
const childKeys = (node: object): string[] => Object.keys(node).filter((key) => !notChildren.has(key));

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Gives each node its parent, and finds the identifiers. A loop, because a file may nest deeper than the stack. */
function tellParents(program: Program): Identifier[] {
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
