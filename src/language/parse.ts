import type { Item, Source } from "../../grammar/ast.js";
import type { Input } from "../../grammar/input.js";
import { parseSource } from "../../grammar/parse.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { diagnosticsOf } from "./syntaxDiagnostics.js";
import { vocabulary } from "./vocabulary.js";

/** A text's tree, and what is wrong with its words and their order. */
export interface Tree {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a text, with or without holes. Never throws; the tree is there even where the text is faulty. */
export function parseTree(input: Input): Tree {
  const { source, faults } = parseSource(input, vocabulary);
  if (faults.length === 0) return { source, diagnostics: [] };
  return { source, diagnostics: diagnosticsOf(input.text, faults, source.items.flatMap(holeNameOf)) };
}

/** Where a name that is a hole alone ends: in `from ${kind} nginx` it was meant as a kind. */
function holeNameOf({ value, kind }: Item): number[] {
  const isHole = kind === undefined && value?.parts.length === 1 && typeof value.parts[0] === "number";
  return isHole ? [value.range.end] : [];
}
