import type { Diagnostic } from "../../../index.js";
import { hasError } from "../../../text/diagnostic.js";
import { beginsWithJson } from "../../../yaml/json.js";
import type { LocatedValue } from "../../../yaml/locatedValue.js";
import { parseTogether } from "../../../yaml/parse.js";
import { readDocument } from "../../../yaml/readDocument.js";
import type { Chunks } from "../input.js";
import type { InputSource } from "../inputError.js";
import { type DocumentText, documentTexts } from "./documents.js";
import { type Segment, segmentsOf } from "./segments.js";

/** The part of an input between two separators. */
export interface YamlDocument {
  readonly source: Required<InputSource>;
  /** One value, or several of JSON. None if the document is empty or has an error. */
  readonly values: readonly LocatedValue[];
  /** Errors that keep the document from being read, and warnings of parts that oc silently ignores. */
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
      const { values, diagnostics } =
        afterSeparator === "" ? readDocument(text, parsed?.[index]) : refusedDocument(document);
      yield { source: { name, text, firstLine }, values: hasError(diagnostics) ? [] : values, diagnostics };
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

/** The range is that of the first line: the separator itself is not in the text of the document. */
function refusedDocument({ text, afterSeparator }: DocumentText): Omit<YamlDocument, "source"> {
  const message = `'${afterSeparator}' is on the line of a '---': oc refuses it`;
  const hint = "Begin the document on the line after '---'.";
  const range = { start: 0, end: text.search(/$/m) };
  return { values: [], diagnostics: [{ code: "yaml-separator", severity: "error", range, message, hint }] };
}
