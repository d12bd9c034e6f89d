import { convertValue, type Rest, remarksOn } from "../../../src/cli/commands/convertValue.js";
import { hasError, inOrder, sentenceOf } from "../../../src/text/diagnostic.js";
import { lineAt, lineStarts } from "../../../src/text/position.js";
import { documentsIn } from "../../../src/yaml/documents.js";
import { readDocument } from "../../../src/yaml/readDocument.js";
import type { ConvertResult } from "./messages.js";

/** Converts all manifests of a text of YAML or JSON into one document, with a note of each thing left behind. */
export function convertYaml(yaml: string): ConvertResult {
  const texts: string[] = [];
  const notes: { line?: number; message: string }[] = [];
  const rest: Rest = { comments: 0, kinds: [] };
  const starts = lineStarts(yaml);
  for (const { start, end } of documentsIn(yaml)) {
    const { values, diagnostics } = readDocument(yaml.slice(start, end), undefined);
    const converted = hasError(diagnostics) ? [] : values.map((value) => convertValue(value, {}, rest));
    for (const found of inOrder([...diagnostics, ...converted.flatMap((each) => each.notes)]))
      notes.push({ line: lineAt(starts, start + found.range.start) + 1, message: sentenceOf(found) });
    texts.push(...converted.flatMap((each) => each.texts));
  }
  if (texts.length > 0) for (const { message } of remarksOn(rest)) notes.push({ message });
  return { text: texts.join("\n"), notes };
}
