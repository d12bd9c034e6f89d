import type { ImportDeclaration, ImportSpecifier, Node } from "estree";
import type MagicString from "magic-string";
import type { Host } from "../host/parseHost.js";

const rangeOf = (node: Node): readonly [start: number, end: number] => node.range as [number, number];

/**
 * Takes out of the imports of importspec what is referred to by replaced identifiers alone, and puts a statement before
 * the first of them.
 */
export function replaceImports(
  code: MagicString,
  { program, scopes }: Host,
  replaced: ReadonlySet<unknown>,
  statement: string,
): void {
  const isLeft = (specifier: Node) =>
    scopes
      .getDeclaredVariables(specifier)
      .some(
        ({ references }) =>
          references.length === 0 || references.some((each) => !replaced.has(each.identifier)),
      );
  const declarations = program.body.filter(
    (each): each is ImportDeclaration =>
      each.type === "ImportDeclaration" && each.source.value === "importspec",
  );
  for (const declaration of declarations)
    keepSpecifiers(code, declaration, declaration.specifiers.filter(isLeft));
  code.appendLeft(rangeOf(declarations[0] as Node)[0], statement);
}

function keepSpecifiers(code: MagicString, declaration: ImportDeclaration, kept: readonly Node[]): void {
  const { specifiers } = declaration;
  if (kept.length === specifiers.length) return;
  const [start, end] = rangeOf(declaration);
  if (kept.length === 0) {
    code.remove(start, end);
    return;
  }
  const named = specifiers.filter((each): each is ImportSpecifier => each.type === "ImportSpecifier");
  const [first, last] = [named[0] as Node, named.at(-1) as Node];
  const texts = kept
    .filter((each) => each.type === "ImportSpecifier")
    .map((each) => code.original.slice(...rangeOf(each)));
  code.overwrite(rangeOf(first)[0], rangeOf(last)[1], texts.join(", "));
}
