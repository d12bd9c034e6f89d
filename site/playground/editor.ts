import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, isolateHistory } from "@codemirror/commands";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { formatKeymap, type LSPClient } from "@codemirror/lsp-client";
import { EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { documentUri } from "./client.js";
import { highlighting, importspec } from "./highlight.js";
import { theme } from "./theme.js";

/** The extensions of both editors. */
export const common: Extension = [
  lineNumbers(),
  highlightSpecialChars(),
  drawSelection(),
  highlighting,
  theme,
];

/** How long the page waits after a change before it tells the server, in milliseconds. */
const delay = 60;

/** Tells the server of changes a moment after the last one. */
function syncing(client: LSPClient): Extension {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return EditorView.updateListener.of(({ docChanged }) => {
    if (!docChanged) return;
    clearTimeout(timer);
    timer = setTimeout(() => client.sync(), delay);
  });
}

/** Makes the editor of the document with a text. `changed` is called after each change. */
export function makeEditor(
  parent: HTMLElement,
  doc: string,
  client: LSPClient,
  changed: (view: EditorView) => void,
): EditorView {
  return new EditorView({
    parent,
    state: EditorState.create({
      doc,
      extensions: [
        common,
        importspec,
        history(),
        highlightActiveLine(),
        autocompletion({ icons: false }),
        EditorView.lineWrapping,
        lintGutter(),
        client.plugin(documentUri, "importspec"),
        syncing(client),
        keymap.of([...completionKeymap, ...formatKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.contentAttributes.of({ "aria-label": "The document", spellcheck: "false", tabindex: "0" }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed(update.view);
        }),
      ],
    }),
  });
}

/** Replaces the text, so that undo brings the one before it back. */
export function replaceText(view: EditorView, text: string): void {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: 0 },
    scrollIntoView: true,
    annotations: isolateHistory.of("full"),
  });
}
