import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { StreamLanguage } from "@codemirror/language";
import { javascript } from "@codemirror/legacy-modes/mode/javascript";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState, type Text } from "@codemirror/state";
import { EditorView, highlightActiveLine, keymap } from "@codemirror/view";
import type { ValueFormat } from "../../../src/cli/output/output.js";
import type { TraceFrame } from "../../../src/evaluate/error.js";
import { byId } from "../dom.js";
import { saveDraft, savedDraft } from "../draft.js";
import { common } from "../editor.js";
import example from "../examples/web.jsonnet?raw";
import { makeOutput, type Output } from "../output.js";
import { Evaluator } from "./evaluator.js";
import { filename, type Result } from "./messages.js";

/** The text that is kept over a reload. */
const draft = "jsonnet";

/** How long the page waits after a change before it evaluates, in milliseconds. */
const delay = 300;

/** Makes the editor of Jsonnet and shows what its text evaluates to. */
export function makePane(): void {
  const evaluator = new Evaluator();
  const format = byId<HTMLSelectElement>("jsonnet-format");
  const output = makeOutput(byId("jsonnet-value"), byId("jsonnet-old"), () => {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(evaluate, delay);
    saveDraft(view.state.doc.toString(), draft);
  };
  const evaluate = async () => {
    // The text of now is evaluated when the one before it is done.
    if (isRunning) return;
    isRunning = true;
    const { doc } = view.state;
    const chosen = format.value as ValueFormat;
    const result = await evaluator.evaluate({ source: doc.toString(), format: chosen });
    isRunning = false;
    if (view.state.doc !== doc || format.value !== chosen) return evaluate();
    await show(view, output, result, chosen);
  };
  const view = makeEditor(savedDraft(draft) ?? example, changed);
  format.addEventListener("change", evaluate);
  status("Loading go-jsonnet…");
  void evaluate();
  view.focus();
}

function makeEditor(doc: string, changed: () => void): EditorView {
  return new EditorView({
    parent: byId("jsonnet-editor"),
    state: EditorState.create({
      doc,
      extensions: [
        common,
        // The colours are those of JavaScript.
        StreamLanguage.define(javascript),
        history(),
        highlightActiveLine(),
        EditorView.lineWrapping,
        lintGutter(),
        keymap.of([...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.contentAttributes.of({ "aria-label": "Jsonnet", spellcheck: "false", tabindex: "0" }),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) changed();
        }),
      ],
    }),
  });
}

function status(text: string): void {
  byId("jsonnet-status").textContent = text;
}

/** Shows a value, or an error at its place. The last value stays, marked as that. */
async function show(view: EditorView, output: Output, result: Result, format: ValueFormat): Promise<void> {
  const isError = "message" in result;
  byId("jsonnet-status").className = isError ? "error" : "taken";
  byId("jsonnet-error").textContent = [result.traced, isError ? result.message : ""].join("\n").trim();
  output.setOld(isError);
  const places = isError ? placesIn(view.state.doc, result.trace) : [];
  const message = isError ? (result.message.split("\n")[0] ?? "") : "";
  view.dispatch(
    setDiagnostics(
      view.state,
      places.slice(0, 1).map((place) => ({ ...place, severity: "error", message })),
    ),
  );
  if (isError) return status("Jsonnet has no value for this.");
  status("Evaluated by go-jsonnet, in this page.");
  await output.show(result.value, format);
}

/** The places of a trace in the text, the innermost first, each one character or more long. */
function placesIn(doc: Text, trace: readonly TraceFrame[]): readonly { from: number; to: number }[] {
  return trace.flatMap(({ file, line = 0, column = 1 }) => {
    if (file !== filename || line < 1 || line > doc.lines) return [];
    const { from, to, text } = doc.line(line);
    // A column counts the bytes of UTF-8.
    const before = new TextDecoder().decode(new TextEncoder().encode(text).slice(0, column - 1));
    const start = Math.min(from + before.length, to);
    return [{ from: start, to: Math.min(start + 1, to) }];
  });
}
