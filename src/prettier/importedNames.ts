import type { Node, Program } from "estree";
import { textFunctionOf } from "../host/textFunctionOf.js";

const names = new WeakMap<Program, ReadonlyMap<string, string>>();

/** The names in a module that stand for exports of importspec; `*` for all of them. */
export function importedNames(program: Program): ReadonlyMap<string, string> {
  const known = names.get(program);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const statement of program.body) {
    if (statement.type !== "ImportDeclaration" || statement.source.value !== "importspec") continue;
    for (const { type, local, ...specifier } of statement.specifiers) {
      if (type === "ImportNamespaceSpecifier") found.set(local.name, "*");
      if ("imported" in specifier && specifier.imported.type === "Identifier")
        found.set(local.name, specifier.imported.name);
    }
  }
  names.set(program, found);
  return found;
}

/** True if a node names a function that takes a text. Scopes are not looked at: Prettier has none. */
export function namesFunction(node: Node, program: Program): boolean {
  const imported = importedNames(program);
  if (node.type === "Identifier") return textFunctionOf(imported.get(node.name)) !== undefined;
  return (
    node.type === "MemberExpression" &&
    node.object.type === "Identifier" &&
    imported.get(node.object.name) === "*" &&
    node.property.type === "Identifier" &&
    !node.computed &&
    textFunctionOf(node.property.name) !== undefined
  );
}
