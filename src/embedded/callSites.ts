import type { ScopeManager } from "eslint-scope";
import type {
  Expression,
  Identifier,
  ImportDeclaration,
  Node,
  Program,
  SimpleCallExpression,
  TaggedTemplateExpression,
} from "estree";
import type { TextFunction } from "../compile/textFunction.js";
import { type HostText, textOfLiteral, textOfTemplate } from "./hostText.js";
import { textFunctionOf } from "./textFunctionOf.js";

/** A place of a host file where a function of importspec is called with a text that stands there. */
export interface CallSite {
  readonly called: TextFunction;
  readonly node: TaggedTemplateExpression | SimpleCallExpression;
  /** What names the function: an identifier of an import. */
  readonly reference: Identifier;
  readonly text: HostText;
  /** What fills the holes. */
  readonly holes: readonly Expression[];
}

/** A node whose parent is known, as ESLint makes them. */
type Child = Node & { readonly parent?: Child };

/** The name of a property or an import, unless it is computed. */
function nameOf(key: Node, computed = false): string | undefined {
  if (key.type === "Identifier" && !computed) return key.name;
  return key.type === "Literal" && typeof key.value === "string" ? key.value : undefined;
}

/** The identifiers that refer to what an import declares, each with the name of the export or `*`. */
function* referencesOf(
  declaration: ImportDeclaration,
  scopes: ScopeManager,
): Generator<[name: string, identifier: Identifier]> {
  for (const specifier of declaration.specifiers) {
    const name = specifier.type === "ImportSpecifier" ? nameOf(specifier.imported) : "*";
    if (name === undefined || specifier.type === "ImportDefaultSpecifier") continue;
    for (const { defs, references } of scopes.getDeclaredVariables(specifier)) {
      // Not every scope manager tells a name in a namespace of TypeScript from the one that is imported.
      if (defs.length > 1) continue;
      for (const { identifier } of references) yield [name, identifier as Identifier];
    }
  }
}

/** What TypeScript writes around an expression, which stands for the same at run time. */
const wrappings: readonly string[] = [
  "TSAsExpression",
  "TSNonNullExpression",
  "TSSatisfiesExpression",
  "TSTypeAssertion",
];

interface Wrapping {
  readonly type: string;
  readonly expression: Node;
}

const isWrapping = (node: unknown): node is Wrapping => wrappings.includes((node as Wrapping).type);

/** The outermost of what wraps a node. */
function wrapped(node: Child): Child {
  const { parent } = node;
  return parent !== undefined && isWrapping(parent) ? wrapped(parent) : node;
}

/** What is wrapped. */
const unwrapped = (node: Node): Node => (isWrapping(node) ? unwrapped(node.expression) : node);

/** The function that an identifier stands for, or the member of a namespace, with the node that names it. */
function functionAt(name: string, identifier: Child): [TextFunction, Child] | undefined {
  const { parent } = identifier;
  const isNamespace = name === "*" && parent?.type === "MemberExpression" && parent.object === identifier;
  const node = isNamespace ? parent : identifier;
  const own = isNamespace ? nameOf(parent.property, parent.computed) : name;
  const called = textFunctionOf(own);
  return called && [called, wrapped(node)];
}

/** The text and the holes of the template that a node tags or of the literal that it is called with. */
function textAt(file: string, node: Child): Pick<CallSite, "node" | "text" | "holes"> | undefined {
  const { parent } = node;
  if (parent?.type === "TaggedTemplateExpression" && parent.tag === node) {
    return { node: parent, text: textOfTemplate(file, parent.quasi), holes: parent.quasi.expressions };
  }
  if (parent?.type !== "CallExpression" || parent.callee !== node || parent.optional) return undefined;
  const [first, ...others] = parent.arguments;
  if (first === undefined || others.length > 0) return undefined;
  const argument = unwrapped(first);
  if (argument.type === "TemplateLiteral" && argument.expressions.length === 0)
    return { node: parent, text: textOfTemplate(file, argument), holes: [] };
  if (argument.type === "Literal" && typeof argument.value === "string")
    return { node: parent, text: textOfLiteral(file, argument), holes: [] };
  return undefined;
}

/**
 * The places of a file where a function that is imported from importspec tags a template, or is called with a literal,
 * in the order of the imports. Takes the file's ESTree, whose nodes know their ranges and parents, and its scopes.
 */
export function* callSites(file: string, program: Program, scopes: ScopeManager): Generator<CallSite> {
  for (const statement of program.body) {
    if (statement.type !== "ImportDeclaration" || statement.source.value !== "importspec") continue;
    for (const [name, identifier] of referencesOf(statement, scopes)) {
      const [called, node] = functionAt(name, identifier) ?? [];
      const found = node && textAt(file, node);
      if (called !== undefined && found) yield { called, reference: identifier, ...found };
    }
  }
}
