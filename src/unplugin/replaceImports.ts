import type { Identifier, ImportDeclaration, ImportSpecifier, Node } from "estree";
import type MagicString from "magic-string";
import { importsOf } from "../embedded/imports.js";
import type { Module } from "../embedded/parseModule.js";
import type { Child } from "../embedded/wrappers.js";

const rangeOf = (node: Node): [start: number, end: number] => node.range as [number, number];

/**
 * Removes the imports of importspec that are no longer used once some identifiers are replaced, and writes statements
 * before the first of them.
 */
export function replaceImports(
  code: MagicString,
  module: Module,
  replaced: ReadonlySet<Identifier>,
  statements: string,
): void {
  const used = namesUsed(module, replaced);
  const declarations = importsOf(module.program);
  for (const declaration of declarations) removeUnused(code, declaration, used);
  code.appendLeft(rangeOf(declarations[0] as Node)[0], statements);
}

/** The names that a module uses outside its imports, except by the identifiers that are replaced. */
function namesUsed({ identifiers }: Module, replaced: ReadonlySet<Identifier>): ReadonlySet<string> {
  const isUse = (identifier: Child & Identifier) =>
    !replaced.has(identifier) && !identifier.parent?.type.startsWith("Import");
  return new Set(identifiers.filter(isUse).map(({ name }) => name));
}

function removeUnused(
  code: MagicString,
  { range, specifiers }: ImportDeclaration,
  used: ReadonlySet<string>,
): void {
  const kept = specifiers.filter(({ local }) => used.has(local.name));
  if (kept.length === specifiers.length) return;
  if (kept.length === 0) {
    code.remove(...(range as [number, number]));
    return;
  }
  // A default import is an error, because importspec has no default export: the bundler reports it.
  const isNamed = (each: Node): each is ImportSpecifier => each.type === "ImportSpecifier";
  if (!specifiers.every(isNamed)) return;
  const [start] = rangeOf(specifiers[0] as Node);
  const [, end] = rangeOf(specifiers.at(-1) as Node);
  code.overwrite(start, end, kept.map((each) => code.original.slice(...rangeOf(each))).join(", "));
}
