import { SemanticTokensBuilder, type SemanticTokensLegend } from "vscode-languageserver";
import type { Range } from "../../../grammar/range.js";
import { type SemanticToken, semanticTokens, semanticTypes } from "../../services/semanticTokens.js";
import type { OpenDocument } from "../openDocument.js";
import type { Session } from "../session.js";

/** The numbers of the types of tokens. */
export const legend: SemanticTokensLegend = { tokenTypes: [...semanticTypes], tokenModifiers: [] };

/** Answers requests for the meaning of tokens in a file, or in a range of it. */
export function provideSemanticTokens({ connection, opened }: Session): void {
  connection.languages.semanticTokens.on(({ textDocument }) => tokensIn(opened(textDocument.uri)));
  connection.languages.semanticTokens.onRange(({ textDocument, range }) => {
    const document = opened(textDocument.uri);
    return tokensIn(document, document.offsetsOf(range));
  });
}

function tokensIn(opened: OpenDocument, range?: Range) {
  const builder = new SemanticTokensBuilder();
  const isWanted = (token: SemanticToken) =>
    range === undefined || (token.range.start <= range.end && range.start <= token.range.end);
  for (const token of opened.whole === undefined ? [] : semanticTokens(opened.whole.text)) {
    if (!isWanted(token)) continue;
    const { line, character } = opened.document.positionAt(token.range.start);
    builder.push(line, character, token.range.end - token.range.start, semanticTypes.indexOf(token.type), 0);
  }
  return builder.build();
}
