import type { Diagnostic } from "../text/diagnostic.js";
import { commentsIn } from "./comments.js";
import { findNodesLater } from "./findNodes.js";
import { beginsWithJson, jsonPieces } from "./json.js";
import { readJson } from "./jsonValue.js";
import { nodeOf } from "./nodes.js";
import { type ParsedText, parseYaml } from "./parse.js";
import type { ReadText } from "./readText.js";
import { shifted } from "./shift.js";
import { isTemplate, templateDiagnostic } from "./template.js";
import { composeValue } from "./value.js";

/** Reads a text without separators: JSON values in a row, then YAML if anything is left. `known` is its parsed YAML. */
export function readDocument(text: string, known: ParsedText | undefined): ReadText {
  const parts: ReadText[] = [];
  let offset = 0;
  if (beginsWithJson(text)) {
    for (const piece of jsonPieces(text)) {
      parts.push(readJson(text, piece));
      offset = piece.end;
    }
  }
  const rest = text.slice(offset);
  if (rest.trim() !== "") parts.push(readRest(rest, offset === 0 ? known : undefined, offset));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return {
    values: parts.flatMap(({ values }) => values),
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Reads YAML that begins at an offset of its document. */
function readRest(text: string, known: ParsedText | undefined, offset: number): ReadText {
  const template = (): ReadText => ({ values: [], diagnostics: [templateDiagnostic(text, offset)] });
  const parsed = known ?? parseYaml(text);
  if ("code" in parsed)
    return isTemplate(text) ? template() : { values: [], diagnostics: [shifted(parsed, offset)] };
  const [first, ...lost] = parsed.contents;
  const warnings = lost.map((index) => shifted(lostDocument(parsed, index), offset));
  if (first === undefined) return { values: [], diagnostics: warnings };
  const { value, diagnostics } = composeValue(parsed, first);
  // `a: {{ x }}` is a map whose key is a map.
  if (diagnostics.some(({ code }) => code === "yaml-key") && isTemplate(text)) return template();
  const node = () => nodeOf(parsed, first);
  const located = { value, ...findNodesLater(node, offset), comments: () => commentsIn(text, node()) };
  return {
    values: value === null ? [] : [located],
    diagnostics: [...warnings, ...diagnostics.map((diagnostic) => shifted(diagnostic, offset))],
  };
}

function lostDocument(parsed: ParsedText, index: number): Diagnostic {
  const { start, end } = nodeOf(parsed, index);
  const message = "oc silently ignores this document, which has no '---' before it";
  const hint = "Write '---' on a line of its own before it.";
  return { code: "yaml-lost-document", severity: "warning", range: { start, end }, message, hint };
}
