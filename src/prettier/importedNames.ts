import type { Node, Program } from "estree";
import { importedName, importsOf, nameOf } from "../embedded/imports.js";
import { textFunctionOf } from "../embedded/textFunctionOf.js";

const cache = new WeakMap<Program, ReadonlyMap<string, string>>();

/** The exports of importspec by the names that a module imports them as; `*` for the namespace. */
export function importedNames(program: Program): ReadonlyMap<string, string> {
  const known = cache.get(program);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const specifier of importsOf(program).flatMap(({ specifiers }) => specifiers)) {
    const name = importedName(specifier);
    if (name !== undefined) names.set(specifier.local.name, name);
  }
  cache.set(program, names);
  return names;
}

/** True if a node names a function that takes a text. Prettier has no scopes, so shadowed names count, too. */
export function namesFunction(node: Node, program: Program): boolean {
  const imported = importedNames(program);
  if (node.type === "Identifier") return textFunctionOf(imported.get(node.name)) !== undefined;
  if (node.type !== "MemberExpression" || node.object.type !== "Identifier") return false;
  const isMember = imported.get(node.object.name) === "*";
  return isMember && textFunctionOf(nameOf(node.property, node.computed)) !== undefined;
}
