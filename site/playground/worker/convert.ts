import { convertValue, type Rest, remarksOn } from "../../../src/cli/commands/convertValue.js";
import { readDocument } from "../../../src/cli/input/yaml/readDocument.js";
import { hasError, inOrder, sentenceOf } from "../../../src/text/diagnostic.js";
import { lineAt, lineStarts } from "../../../src/text/position.js";
import type { ConvertResult } from "./messages.js";

type Note = ConvertResult["notes"][number];

/** Cuts a text before each line that begins with `---`, which is not part of a document. */
function* documentsOf(text: string): Generator<{ readonly text: string; readonly firstLine: number }> {
  let firstLine = 1;
  for (const part of text.replaceAll(/\r\n?/g, "\n").split(/^---.*$/m)) {
    if (part.trim() !== "") yield { text: part, firstLine };
    firstLine += part.split("\n").length - 1;
  }
}

/** Converts all manifests of a text of YAML or JSON into one document, with a note of each thing left behind. */
export function convertYaml(yaml: string): ConvertResult {
  const texts: string[] = [];
  const notes: Note[] = [];
  const rest: Rest = { comments: 0, kinds: [] };
  for (const { text, firstLine } of documentsOf(yaml)) {
    const starts = lineStarts(text);
    const { values, diagnostics } = readDocument(text, undefined);
    const converted = hasError(diagnostics) ? [] : values.map((value) => convertValue(value, {}, rest));
    for (const found of inOrder([...diagnostics, ...converted.flatMap((each) => each.notes)]))
      notes.push({ line: firstLine + lineAt(starts, found.range.start), message: sentenceOf(found) });
    texts.push(...converted.flatMap((each) => each.texts));
  }
  if (texts.length > 0) for (const { message } of remarksOn(rest)) notes.push({ message });
  return { text: texts.join("\n"), notes };
}
