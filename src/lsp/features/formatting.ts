import type { TextEdit } from "vscode-languageserver";
import type { Range } from "../../../grammar/range.js";
import { format } from "../../services/format.js";
import type { OpenDocument } from "../openDocument.js";
import type { Session } from "../session.js";

/** Answers requests to format a file, or a range of it. */
export function provideFormatting({ connection, opened }: Session): void {
  connection.onDocumentFormatting(({ textDocument }) => edits(opened(textDocument.uri)));
  connection.onDocumentRangeFormatting(({ textDocument, range }) => {
    const document = opened(textDocument.uri);
    return edits(document, document.offsetsOf(range));
  });
}

function edits(document: OpenDocument, range?: Range): TextEdit[] | null {
  const region = document.whole;
  return region === undefined ? null : document.textEdits(format(region.text, range));
}
