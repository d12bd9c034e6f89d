import { type Action, type Diagnostic, setDiagnostics } from "@codemirror/lint";
import { type LSPClient, type LSPClientExtension, LSPPlugin } from "@codemirror/lsp-client";
import type { EditorView } from "@codemirror/view";
import type * as lsp from "vscode-languageserver-protocol";
import { documentUri } from "./client.js";

/** A diagnostic of the document in the editor. */
export interface Problem {
  readonly from: number;
  readonly to: number;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly code: string;
  /** The address of the page on the code. */
  readonly page: string | undefined;
  readonly fixes: readonly Action[];
}

/** The editor marks at most this many problems. */
const maxMarked = 500;

/** The function that is called with the problems of each version, and again when their fixes are known. */
export type ShowProblems = (problems: readonly Problem[]) => void;

/** Shows the diagnostics of the server in the editor with their quick fixes, and passes them on. */
export function diagnosticsFrom(show: ShowProblems, published: () => void): LSPClientExtension {
  return {
    clientCapabilities: {
      textDocument: {
        publishDiagnostics: { versionSupport: true, codeDescriptionSupport: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
      },
    },
    notificationHandlers: {
      "textDocument/publishDiagnostics": (client, params: lsp.PublishDiagnosticsParams) => {
        const file = client.workspace.getFile(params.uri);
        const view = file?.getView();
        if (!file || !view || params.version !== file.version) return false;
        published();
        void publish(client, view, params.diagnostics, show);
        return true;
      },
    },
  };
}

async function publish(
  client: LSPClient,
  view: EditorView,
  found: readonly lsp.Diagnostic[],
  show: ShowProblems,
): Promise<void> {
  const version = client.workspace.getFile(documentUri)?.version;
  const put = (actions: readonly lsp.CodeAction[]) => {
    const problems = problemsOf(view, found, actions);
    view.dispatch(setDiagnostics(view.state, problems.slice(0, maxMarked).map(markOf)));
    show(problems);
  };
  put([]);
  if (found.length === 0) return;
  const [first, last] = [found[0]?.range.start, found.at(-1)?.range.end];
  const actions = await client.request<lsp.CodeActionParams, lsp.CodeAction[] | null>(
    "textDocument/codeAction",
    {
      textDocument: { uri: documentUri },
      range: { start: first as lsp.Position, end: last as lsp.Position },
      context: { diagnostics: found.slice(0, maxMarked), only: ["quickfix"] },
    },
  );
  if (client.workspace.getFile(documentUri)?.version === version) put(actions ?? []);
}

const markOf = ({ from, to, severity, message, code, fixes }: Problem): Diagnostic => ({
  from,
  to,
  severity,
  message,
  source: code,
  actions: fixes,
});

/** Says which diagnostic an action fixes. */
const keyOf = ({ range, code, message }: lsp.Diagnostic): string => JSON.stringify([range, code, message]);

function problemsOf(
  view: EditorView,
  found: readonly lsp.Diagnostic[],
  actions: readonly lsp.CodeAction[],
): Problem[] {
  const plugin = LSPPlugin.get(view);
  if (plugin === null) return [];
  const offset = (position: lsp.Position, assoc: number) =>
    plugin.unsyncedChanges.mapPos(plugin.fromPosition(position, plugin.syncedDoc), assoc);
  const fixes = new Map<string, Action[]>();
  for (const action of actions)
    for (const fixed of action.diagnostics ?? [])
      fixes.set(keyOf(fixed), [...(fixes.get(keyOf(fixed)) ?? []), fixOf(action)]);
  return found.map((diagnostic) => ({
    from: offset(diagnostic.range.start, 1),
    to: offset(diagnostic.range.end, -1),
    severity: diagnostic.severity === 1 ? "error" : "warning",
    message: typeof diagnostic.message === "string" ? diagnostic.message : diagnostic.message.value,
    code: String(diagnostic.code),
    page: diagnostic.codeDescription?.href,
    fixes: fixes.get(keyOf(diagnostic)) ?? [],
  }));
}

/** The action of the editor that makes the edits of an action of the server. */
const fixOf = ({ title, edit }: lsp.CodeAction): Action => ({
  name: title,
  apply: (view) => {
    const { doc } = view.state;
    const offset = ({ line, character }: lsp.Position) => doc.line(line + 1).from + character;
    const changes = (edit?.changes?.[documentUri] ?? []).map(({ range, newText }) => ({
      from: offset(range.start),
      to: offset(range.end),
      insert: newText,
    }));
    view.dispatch({ changes, userEvent: "input.fix" });
    view.focus();
  },
});
