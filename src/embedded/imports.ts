import type { ImportDeclaration, Node, Program } from "estree";

/** A string in the tree of Babel, which is not ESTree. */
interface StringLiteral {
  readonly type: "StringLiteral";
  readonly value: string;
}

/** Returns the import declarations of importspec in a module. */
export const importsOf = (program: Program): ImportDeclaration[] =>
  program.body.filter(
    (statement): statement is ImportDeclaration =>
      statement.type === "ImportDeclaration" && statement.source.value === "importspec",
  );

/** The export that a specifier imports: its name, `*` for the namespace, undefined for the default export. */
export function importedName(specifier: ImportDeclaration["specifiers"][number]): string | undefined {
  if (specifier.type === "ImportDefaultSpecifier") return undefined;
  return specifier.type === "ImportSpecifier" ? nameOf(specifier.imported) : "*";
}

/** The name in the key of an import or of a property: an identifier that is not computed, or a string. */
export function nameOf(key: Node | StringLiteral, computed = false): string | undefined {
  if (key.type === "Identifier") return computed ? undefined : key.name;
  const isString = key.type === "StringLiteral" || key.type === "Literal";
  return isString && typeof key.value === "string" ? key.value : undefined;
}
