import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { type Completion, completion } from "../../services/completion.js";
import { markdownOf } from "../help.js";
import type { Session } from "../session.js";

const kinds: Readonly<Record<Completion["type"], CompletionItemKind>> = {
  item: CompletionItemKind.Keyword,
  word: CompletionItemKind.Property,
  constant: CompletionItemKind.EnumMember,
  kind: CompletionItemKind.Class,
  boolean: CompletionItemKind.Keyword,
  value: CompletionItemKind.Value,
};

/** Answers requests for completion. */
export function provideCompletion(session: Session): void {
  session.connection.onCompletion((params) =>
    session.at(params, ({ opened, region, offset }) =>
      completion(region.text, offset).map((each, index): CompletionItem => {
        const edit = region.editInFile({ range: each.range, text: each.text });
        return {
          label: each.text,
          kind: kinds[each.type],
          sortText: String(index).padStart(4, "0"),
          ...(each.help?.field !== undefined && { detail: each.help.field }),
          ...(each.help !== undefined && { documentation: markdownOf(each.help, session.environment) }),
          ...(edit !== undefined && {
            textEdit: { range: opened.protocolRange(edit.range), newText: edit.text },
          }),
        };
      }),
    ),
  );
}
