import type { Node, Program } from "estree";
import { textFunctionOf } from "../embedded/textFunctionOf.js";

const names = new WeakMap<Program, ReadonlyMap<string, string>>();

/** The name that an identifier or a string is; not every parser calls a string a literal. */
function nameOf(node: Node | { readonly type: "StringLiteral"; readonly value: string }): string | undefined {
  if (node.type === "Identifier") return node.name;
  const isString = node.type === "StringLiteral" || node.type === "Literal";
  return isString && typeof node.value === "string" ? node.value : undefined;
}

/** The names in a module that stand for exports of importspec; `*` for all of them. */
export function importedNames(program: Program): ReadonlyMap<string, string> {
  const known = names.get(program);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const statement of program.body) {
    if (statement.type !== "ImportDeclaration" || statement.source.value !== "importspec") continue;
    for (const { type, local, ...specifier } of statement.specifiers) {
      const name = "imported" in specifier ? nameOf(specifier.imported) : "*";
      if (name !== undefined && type !== "ImportDefaultSpecifier") found.set(local.name, name);
    }
  }
  names.set(program, found);
  return found;
}

/** True if a node names a function that takes a text. Scopes are not looked at: Prettier has none. */
export function namesFunction(node: Node, program: Program): boolean {
  const imported = importedNames(program);
  if (node.type === "Identifier") return textFunctionOf(imported.get(node.name)) !== undefined;
  if (node.type !== "MemberExpression" || node.object.type !== "Identifier") return false;
  const { object, property, computed } = node;
  const isMember = imported.get(object.name) === "*" && !(computed && property.type === "Identifier");
  return isMember && textFunctionOf(nameOf(property)) !== undefined;
}
