import type { Item, Source } from "../../grammar/ast.js";
import type { Input } from "../../grammar/input.js";
import { parseSource } from "../../grammar/parse.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { syntaxDiagnostics } from "./syntaxDiagnostics.js";
import { vocabulary } from "./vocabulary.js";

/** The tree of a text, and the mistakes in its characters and the order of its words. */
export interface Tree {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a text, with or without holes. Never throws, and returns a tree even of a faulty text. */
export function parseTree(input: Input): Tree {
  const { source, faults } = parseSource(input, vocabulary);
  if (faults.length === 0) return { source, diagnostics: [] };
  return { source, diagnostics: syntaxDiagnostics(input.text, faults, source.items.flatMap(endOfHoleName)) };
}

/** The offset after a name that is a single hole, if the item has one: in `from ${kind} nginx` it was meant as a kind. */
function endOfHoleName({ value, kind }: Item): number[] {
  const isHole = kind === undefined && value?.parts.length === 1 && typeof value.parts[0] === "number";
  return isHole ? [value.range.end] : [];
}
