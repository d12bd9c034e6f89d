import type { Diagnostic, Path, Range } from "../../../index.js";
import type { Chunks } from "../input.js";
import type { InputSource } from "../inputError.js";
import type { LocatedValue } from "../locatedValue.js";
import { commentsIn } from "./comments.js";
import { type DocumentText, documentTexts } from "./documents.js";
import { countKeys, type JsonPiece, jsonPieces, largeNumbers } from "./json.js";
import type { YamlNode } from "./node.js";
import { nodeOf } from "./nodes.js";
import { type ParsedText, parseTogether, parseYaml } from "./parse.js";
import { findNodes, type NodeFinder } from "./ranges.js";
import { type Segment, segmentsOf } from "./segments.js";
import { isTemplate, templateDiagnostic } from "./template.js";
import { composeValue } from "./value.js";

/** The part of an input between two separators. */
export interface YamlDocument {
  readonly source: Required<InputSource>;
  /** One value, or several of JSON. None if the document is empty or has an error. */
  readonly values: readonly LocatedValue[];
  /** What keeps the document from being read, and what oc silently ignores. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a stream of YAML or JSON as oc does, one document at a time. Throws an InputError for a document that is not
 * UTF-8.
 */
export async function* readYaml(name: string, stream: Chunks): AsyncGenerator<YamlDocument> {
  for await (const segment of segmentsOf(name, stream)) yield* readSegment(segment);
}

/** Reads the documents of a segment. */
export function* readSegment(segment: Segment): Generator<YamlDocument> {
  for (const documents of batchesOf(documentTexts(segment))) {
    const texts = documents.map(({ text }) => text);
    const parsed = texts.some(beginsWithJson) ? undefined : parseTogether(texts);
    for (const [index, document] of documents.entries()) {
      const { name, text, firstLine, afterSeparator } = document;
      const values: LocatedValue[] = [];
      const diagnostics: Diagnostic[] = [];
      if (afterSeparator !== "") diagnostics.push(separatorDiagnostic(document));
      else readDocument(text, parsed?.[index], values, diagnostics);
      const hasError = diagnostics.some(({ severity }) => severity === "error");
      yield { source: { name, text, firstLine }, values: hasError ? [] : values, diagnostics };
    }
  }
}

/** Documents that together have more UTF-16 units are parsed one by one. */
const batchLength = 30_000;

/** Groups small documents of YAML, which are parsed together. */
function* batchesOf(documents: Iterable<DocumentText>): Generator<DocumentText[]> {
  let batch: DocumentText[] = [];
  let length = 0;
  for (const document of documents) {
    length += document.text.length;
    const isAlone = beginsWithJson(document.text) || beginsWithJson(batch[0]?.text ?? "");
    if (batch.length > 0 && (length > batchLength || isAlone)) {
      yield batch;
      [batch, length] = [[], document.text.length];
    }
    batch.push(document);
  }
  if (batch.length > 0) yield batch;
}

const beginsWithJson = (text: string): boolean => /^\s*[{[]/.test(text);

/** The range is that of the first line: the separator itself is not in the text of the document. */
function separatorDiagnostic({ text, afterSeparator }: DocumentText): Diagnostic {
  const message = `'${afterSeparator}' is on the line of a '---': oc refuses it`;
  const hint = "Begin the document on the line after '---'.";
  return {
    code: "yaml-separator",
    severity: "error",
    message,
    hint,
    range: { start: 0, end: text.search(/$/m) },
  };
}

/** Reads a text without separators: JSON values in a row, then YAML if anything is left. */
function readDocument(
  text: string,
  known: ParsedText | undefined,
  values: LocatedValue[],
  diagnostics: Diagnostic[],
): void {
  let offset = 0;
  if (beginsWithJson(text)) {
    for (const piece of jsonPieces(text)) {
      values.push(jsonValue(text, piece, diagnostics));
      offset = piece.end;
    }
  }
  const rest = text.slice(offset);
  if (rest.trim() === "") return;
  const parsed = offset === 0 && known !== undefined ? known : parseYaml(rest);
  if ("code" in parsed) {
    diagnostics.push(isTemplate(rest) ? templateDiagnostic(rest, offset) : shifted(parsed, offset));
    return;
  }
  const [first, ...lost] = parsed.contents;
  for (const index of lost) diagnostics.push(lostDocument(nodeOf(parsed, index), offset));
  if (first === undefined) return;
  const { value, diagnostics: found } = composeValue(parsed, first);
  if (found.some(({ code }) => code === "yaml-key") && isTemplate(rest))
    diagnostics.push(templateDiagnostic(rest, offset));
  else diagnostics.push(...found.map((diagnostic) => shifted(diagnostic, offset)));
  if (value === null) return;
  const node = () => nodeOf(parsed, first);
  values.push({ value, ...lazyFinder(node, offset), comments: () => commentsIn(rest, node()) });
}

/** A JSON value is parsed as YAML only to say where something is wrong. */
function jsonValue(text: string, piece: JsonPiece, diagnostics: Diagnostic[]): LocatedValue {
  const { start, end, value, keys } = piece;
  // JSON is YAML, but for tabs between its tokens. In its strings there are none.
  const parse = () => parseYaml(text.slice(start, end).replaceAll("\t", " "));
  for (const range of largeNumbers(text.slice(start, end)))
    diagnostics.push({
      code: "yaml-number",
      severity: "error",
      range: shiftedRange(range, start),
      message: largeNumber,
    });
  if (countKeys(value) !== keys) {
    const parsed = parse();
    const found = "code" in parsed ? [parsed] : composeValue(parsed, 1).diagnostics;
    diagnostics.push(...found.map((diagnostic) => shifted(diagnostic, start)));
  }
  const node = (): YamlNode => {
    const parsed = parse();
    if (!("code" in parsed)) return nodeOf(parsed, 1);
    return { type: "scalar", start: 0, end: end - start, text: "", isPlain: false };
  };
  return { value, ...lazyFinder(node, start) };
}

const largeNumber = "This number is too large: oc refuses it";

function lostDocument(range: Range, offset: number): Diagnostic {
  const message = "oc silently ignores this document, which has no '---' before it";
  const hint = "Write '---' on a line of its own before it.";
  return {
    code: "yaml-lost-document",
    severity: "warning",
    range: shiftedRange(range, offset),
    message,
    hint,
  };
}

const shiftedRange = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

const shifted = (diagnostic: Diagnostic, by: number): Diagnostic =>
  by === 0 ? diagnostic : { ...diagnostic, range: shiftedRange(diagnostic.range, by) };

/** A finder whose nodes are made on first use, for a value that begins at an offset. */
function lazyFinder(node: () => YamlNode, offset: number): NodeFinder {
  let finder: NodeFinder | undefined;
  const nodes = (): NodeFinder => {
    finder ??= findNodes(node());
    return finder;
  };
  return {
    rangeOf: (path: Path) => shiftedRange(nodes().rangeOf(path), offset),
    sourceOf: (path: Path) => nodes().sourceOf(path),
  };
}
