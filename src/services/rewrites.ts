import type { Clause, Item, Value } from "../../grammar/ast.js";
import { isPascalCase } from "../../grammar/scanner.js";
import { constant } from "../compile/makePlan.js";
import { contexts } from "../language/contexts.js";
import { linesOf } from "../language/lines.js";
import { printName } from "../language/print.js";
import { placed } from "../language/rules.js";
import { vocabulary } from "../language/vocabulary.js";
import { type Fix, insertion } from "./edit.js";
import { impliedTag } from "./inlayHints.js";
import { lineEndOf } from "./lineEnd.js";
import type { SourceText } from "./sourceText.js";

/** The item that an offset is in, and the value in it; undefined if there is none. */
function valueAt(
  { parsed: { source } }: SourceText,
  offset: number,
): { readonly item: Item; readonly clause?: Clause; readonly value: Value } | undefined {
  const isHere = ({ range }: Value) => range.start <= offset && offset <= range.end;
  for (const item of source.items) {
    if (item.value !== undefined && isHere(item.value)) return { item, value: item.value };
    for (const clause of item.clauses) {
      const value = clause.type === "Clause" ? clause.values.find(isHere) : undefined;
      if (value !== undefined) return { item, clause: clause as Clause, value };
    }
  }
  return undefined;
}

/** Writes the tag that the image at an offset implies. */
export function addTo({ parsed: { source, rule } }: SourceText, offset: number): Fix | undefined {
  for (const { item, context } of placed(source.items, rule)) {
    if (item.range.start > offset || offset > item.range.end) continue;
    const tag = context !== undefined && contexts[context].words.has("to") ? impliedTag(item) : undefined;
    if (tag === undefined || item.value === undefined) return undefined;
    return { title: `Write 'to ${tag}'`, edits: [insertion(item.value.range.end, ` to ${tag}`)] };
  }
  return undefined;
}

/** Puts the value at an offset in quotes, or takes them off where it needs none. */
export function quoteValue(text: SourceText, offset: number): Fix | undefined {
  const { item, clause, value } = valueAt(text, offset) ?? {};
  const content = value && constant(value);
  if (value === undefined || content === undefined || value.lines !== undefined) return undefined;
  // The boolean of a flag is not text, and a bare name after `from` may be a kind.
  if (clause !== undefined && vocabulary.words.get(clause.word) === "FlagWord") return undefined;
  if (clause === undefined && item?.type === "Spec" && isPascalCase(content)) return undefined;
  const written = value.quoted ? printName(content) : JSON.stringify(content);
  if (value.quoted && written.startsWith('"')) return undefined;
  return { title: `Write ${written}`, edits: [{ range: value.range, text: written }] };
}

/** Writes the text of an annotation at an offset as Lines if it has line breaks, or Lines as a string. */
export function rewriteLines(text: SourceText, offset: number): Fix | undefined {
  const { clause, value } = valueAt(text, offset) ?? {};
  const content = value && constant(value);
  if (
    clause?.word !== "annotation" ||
    value === undefined ||
    value !== clause.values[1] ||
    content === undefined
  )
    return undefined;
  const { text: source } = text.input;
  const before = source.slice(0, value.range.start).trimEnd().length;
  if (value.lines !== undefined) {
    const isAfterKey = before === clause.values[0]?.range.end;
    const range = isAfterKey ? { start: before, end: value.range.end } : value.range;
    const written = (isAfterKey ? " " : "") + JSON.stringify(content);
    return { title: "Write it as a string", edits: [{ range, text: written }] };
  }
  const lines = linesOf(content);
  if (lines === undefined) return undefined;
  const indent = `${lineEndOf(source)}${indentAt(source, clause.range.start)}  `;
  // On the line of the last Line the next clause would be a part of it.
  const next = /^[ \t]*(?=[^\s])/.exec(source.slice(value.range.end));
  const end = value.range.end + (next?.[0].length ?? 0);
  const rewritten = indent + lines.join(indent) + (next === null ? "" : indent);
  return { title: "Write it as Lines", edits: [{ range: { start: before, end }, text: rewritten }] };
}

/** The white space at the start of the line that an offset is in. */
function indentAt(text: string, offset: number): string {
  const [indent = ""] = /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1)) ?? [];
  return indent;
}
