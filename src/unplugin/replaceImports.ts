import type { Identifier, ImportDeclaration, ImportSpecifier, Node } from "estree";
import type MagicString from "magic-string";
import type { Host } from "../embedded/parseHost.js";

const rangeOf = (node: Node): [start: number, end: number] => node.range as [number, number];

/** The names that stand in a file outside of its imports, but for the identifiers that are replaced. */
function namesLeft({ identifiers }: Host, replaced: ReadonlySet<Identifier>): ReadonlySet<string> {
  const isLeft = (identifier: Identifier & { readonly parent?: Node }) =>
    !replaced.has(identifier) && !identifier.parent?.type.startsWith("Import");
  return new Set(identifiers.filter(isLeft).map(({ name }) => name));
}

/**
 * Takes out of the imports of importspec what the file no longer names once identifiers are replaced, and puts a
 * statement before the first of them.
 */
export function replaceImports(
  code: MagicString,
  host: Host,
  replaced: ReadonlySet<Identifier>,
  statement: string,
): void {
  const left = namesLeft(host, replaced);
  const declarations = host.program.body.filter(
    (each): each is ImportDeclaration =>
      each.type === "ImportDeclaration" && each.source.value === "importspec",
  );
  for (const declaration of declarations) keepNames(code, declaration, left);
  code.appendLeft(rangeOf(declarations[0] as Node)[0], statement);
}

function keepNames(
  code: MagicString,
  { range, specifiers }: ImportDeclaration,
  left: ReadonlySet<string>,
): void {
  const kept = specifiers.filter(({ local }) => left.has(local.name));
  if (kept.length === specifiers.length) return;
  if (kept.length === 0) {
    code.remove(...(range as [number, number]));
    return;
  }
  const isNamed = (each: Node): each is ImportSpecifier => each.type === "ImportSpecifier";
  // A default export is none of importspec's: that is for the bundler to say.
  if (!specifiers.every(isNamed)) return;
  const [start] = rangeOf(specifiers[0] as Node);
  const [, end] = rangeOf(specifiers.at(-1) as Node);
  code.overwrite(start, end, kept.map((each) => code.original.slice(...rangeOf(each))).join(", "));
}
