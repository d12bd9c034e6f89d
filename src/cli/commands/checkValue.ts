import type { Item } from "../../../grammar/ast.js";
import {
  type CheckDocumentOptions,
  checkDocument,
  checkManifest,
  type Finding,
  type Path,
  parse,
  print,
} from "../../index.js";
import { contexts } from "../../language/contexts.js";
import { lineAt } from "../../text/position.js";
import { type Held, heldIn } from "../input/held.js";
import { toSpecs } from "../input/specs.js";

/** What is wrong with the manifests and specs that a value of Jsonnet, YAML or a config holds. */
export function checkValue(value: unknown, options: CheckDocumentOptions): Finding[] {
  return [...heldIn(value)].flatMap((held) => {
    const findings =
      held.type === "specs" ? checkSpecs(held.value, options) : checkManifest(held.value, options);
    return findings.map((finding) => ({ ...finding, path: [...held.path, ...finding.path] }));
  });
}

/** Specs that stand in no manifest are checked as the document that they would be. */
function checkSpecs(value: Held["value"], options: CheckDocumentOptions): Finding[] {
  const { specs, faults } = toSpecs(value);
  if (faults.length > 0) return faults.map((fault) => ({ severity: "error", ...fault }));
  const text = specs.map(print).join("\n");
  const { items } = parse(text, "specs").tree;
  const starts = items.map(({ range }) => range.start);
  return checkDocument(text, options).map(({ range, related, ...finding }) => {
    const place = lineAt(starts, range.start);
    const path = pathIn(items[place] as Item, range.start);
    return { ...finding, path: Array.isArray(value) ? [place, ...path] : path };
  });
}

/** The path of the field that an item says at an offset. */
function pathIn({ kind, value, clauses }: Item, start: number): Path {
  if (kind?.range.start === start) return ["from", "kind"];
  if (value?.range.start === start) return ["from", "name"];
  const clause = clauses.find(({ range }) => range.start === start);
  if (clause?.type !== "Clause") return [];
  const { words, leaves } = contexts.spec;
  return leaves[words.get(clause.word)?.leaf ?? -1]?.path ?? [];
}
