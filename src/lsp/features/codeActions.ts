import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver";
import { codeActions } from "../../services/codeActions.js";
import type { Fix } from "../../services/edit.js";
import type { PublishedDiagnostic } from "../diagnostics.js";
import type { OpenDocument } from "../openDocument.js";
import { fixInFile } from "../region.js";
import type { Session } from "../session.js";

/** Answers requests for quick fixes and other changes. */
export function provideCodeActions(session: Session): void {
  session.connection.onCodeAction(({ textDocument: { uri }, range, context: { only } }) => {
    const isWanted = ({ kind = "" }: CodeAction) =>
      only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));
    const found = session.diagnostics(uri);
    const opened = session.opened(uri);
    const fixes = found
      .filter(({ published }) => touches(published.range, range))
      .flatMap((each) => fixesOf(opened, each));
    const place = opened.at(range.start);
    if (place === undefined) return fixes.filter(isWanted);
    const rewrites = codeActions(place.region.text, place.offset)
      .flatMap((fix) => fixInFile(fix, place.region) ?? [])
      .map((fix) => actionOf(opened, fix, CodeActionKind.RefactorRewrite));
    return [...fixes, ...rewrites].filter(isWanted);
  });
}

/** True for ranges of lines and columns that overlap, or touch. */
function touches(a: Range, b: Range): boolean {
  const isAfter = (x: Range["start"], y: Range["start"]) =>
    x.line > y.line || (x.line === y.line && x.character > y.character);
  return !isAfter(a.start, b.end) && !isAfter(b.start, a.end);
}

function fixesOf(opened: OpenDocument, { fixes, published }: PublishedDiagnostic): CodeAction[] {
  return fixes().map((fix, index) => ({
    ...actionOf(opened, fix, CodeActionKind.QuickFix),
    diagnostics: [published],
    isPreferred: index === 0,
  }));
}

const actionOf = (opened: OpenDocument, { title, edits }: Fix, kind: CodeActionKind): CodeAction => ({
  title,
  kind,
  edit: { changes: { [opened.document.uri]: opened.textEdits(edits) } },
});
