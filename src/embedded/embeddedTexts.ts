import type { ScopeManager } from "eslint-scope";
import type {
  Expression,
  Identifier,
  ImportDeclaration,
  Literal,
  Program,
  SimpleCallExpression,
  TaggedTemplateExpression,
  TemplateLiteral,
} from "estree";
import type { TextFunction } from "../compile/textFunction.js";
import { importedName, importsOf, nameOf } from "./imports.js";
import { inputOfString, inputOfTemplate, type LocatedInput } from "./locatedInput.js";
import { textFunctionOf } from "./textFunctionOf.js";
import { type Child, outermost, unwrapped } from "./wrappers.js";

/** A text in a file of JavaScript or TypeScript, with the call of importspec that it is passed to. */
export interface EmbeddedText {
  readonly called: TextFunction;
  /** The whole call, or the template with its tag. */
  readonly node: TaggedTemplateExpression | SimpleCallExpression;
  /** The identifier that names the import. */
  readonly reference: Identifier;
  /** The template or the string itself. */
  readonly literal: TemplateLiteral | Literal;
  readonly input: LocatedInput;
  /** The expressions in the holes. */
  readonly expressions: readonly Expression[];
}

/**
 * Finds the texts of a file: the templates that functions imported from importspec tag, and the literals that they are
 * called with, in the order of the imports. Takes the file's ESTree, whose nodes have ranges and parents, and its
 * scopes.
 */
export function* embeddedTexts(
  file: string,
  program: Program,
  scopes: ScopeManager,
): Generator<EmbeddedText> {
  for (const declaration of importsOf(program)) {
    for (const [name, reference] of referencesTo(declaration, scopes)) {
      const [called, node] = functionAt(name, reference) ?? [];
      const found = node && literalAt(node);
      if (called === undefined || found === undefined) continue;
      const { literal } = found;
      const [input, expressions] =
        literal.type === "TemplateLiteral"
          ? [inputOfTemplate(file, literal), literal.expressions]
          : [inputOfString(file, literal), []];
      yield { called, reference, ...found, input, expressions };
    }
  }
}

/** The identifiers that refer to the imports of a declaration, each with the name of the export or `*`. */
function* referencesTo(
  declaration: ImportDeclaration,
  scopes: ScopeManager,
): Generator<[name: string, identifier: Identifier]> {
  for (const specifier of declaration.specifiers) {
    const name = importedName(specifier);
    if (name === undefined) continue;
    for (const { defs, references } of scopes.getDeclaredVariables(specifier)) {
      // Some scope managers do not tell the import from a variable of the same name in a namespace of TypeScript.
      if (defs.length > 1) continue;
      for (const { identifier } of references) yield [name, identifier as Identifier];
    }
  }
}

/** The function that an identifier, or a member of the namespace that it names, refers to, and the node to call. */
function functionAt(name: string, identifier: Child): [TextFunction, Child] | undefined {
  const { parent } = identifier;
  const isNamespace = name === "*" && parent?.type === "MemberExpression" && parent.object === identifier;
  const node = isNamespace ? parent : identifier;
  const called = textFunctionOf(isNamespace ? nameOf(parent.property, parent.computed) : name);
  return called && [called, outermost(node)];
}

/** The template that a node tags, or the literal that is the only argument of its call. */
function literalAt(node: Child): Pick<EmbeddedText, "node" | "literal"> | undefined {
  const { parent } = node;
  if (parent?.type === "TaggedTemplateExpression" && parent.tag === node)
    return { node: parent, literal: parent.quasi };
  if (parent?.type !== "CallExpression" || parent.callee !== node || parent.optional) return undefined;
  const [first, ...others] = parent.arguments;
  if (first === undefined || others.length > 0) return undefined;
  const argument = unwrapped(first);
  const isText =
    (argument.type === "TemplateLiteral" && argument.expressions.length === 0) ||
    (argument.type === "Literal" && typeof argument.value === "string");
  return isText ? { node: parent, literal: argument } : undefined;
}
