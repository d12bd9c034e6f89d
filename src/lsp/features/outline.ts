import { type DocumentSymbol, type FoldingRange, FoldingRangeKind, SymbolKind } from "vscode-languageserver";
import { type Fold, folding } from "../../services/folding.js";
import { type OutlineEntry, symbols } from "../../services/symbols.js";
import type { OpenDocument } from "../openDocument.js";
import type { Region } from "../region.js";
import type { Session } from "../session.js";

const kinds: Readonly<Record<OutlineEntry["type"], SymbolKind>> = {
  Stream: SymbolKind.Class,
  Import: SymbolKind.Event,
  Each: SymbolKind.Constructor,
  Spec: SymbolKind.Field,
  Repository: SymbolKind.Package,
  Tag: SymbolKind.Variable,
};

/** Answers requests for the outline and the folds of a file. */
export function provideOutline({ connection, opened }: Session): void {
  connection.onDocumentSymbol(({ textDocument }) => {
    const document = opened(textDocument.uri);
    const { whole } = document;
    return whole === undefined ? null : symbols(whole.text).map((entry) => symbolOf(document, whole, entry));
  });
  connection.onFoldingRanges(({ textDocument }) => {
    const document = opened(textDocument.uri);
    const { whole } = document;
    return whole === undefined ? null : folding(whole.text).map((fold) => foldOf(document, whole, fold));
  });
}

const symbolOf = (document: OpenDocument, region: Region, entry: OutlineEntry): DocumentSymbol => ({
  name: entry.name,
  detail: entry.detail,
  kind: kinds[entry.type],
  range: document.rangeOf(region, entry.range),
  selectionRange: document.rangeOf(region, entry.selection),
  children: entry.children.map((child) => symbolOf(document, region, child)),
});

function foldOf(document: OpenDocument, region: Region, { type, range }: Fold): FoldingRange {
  const { start, end } = document.rangeOf(region, range);
  const kind = type === "comment" ? { kind: FoldingRangeKind.Comment } : {};
  return { startLine: start.line, endLine: end.line, ...kind };
}
