import { type Language, StreamLanguage } from "@codemirror/language";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { common } from "./editor.js";
import type { Format } from "./worker/messages.js";

const titles: Readonly<Record<Format, string>> = {
  yaml: "YAML",
  json: "JSON",
  typescript: "TypeScript",
  jsonnet: "Jsonnet",
};

/** Loads the colours of a language. Jsonnet's are those of JavaScript. */
async function languageOf(format: Format): Promise<Language> {
  if (format === "yaml") {
    const { yaml } = await import("@codemirror/legacy-modes/mode/yaml");
    return StreamLanguage.define(yaml);
  }
  const { json, typescript, javascript } = await import("@codemirror/legacy-modes/mode/javascript");
  return StreamLanguage.define({ json, typescript, jsonnet: javascript }[format]);
}

/** The editor that shows what the document becomes. */
export interface Output {
  readonly show: (text: string, format: Format) => Promise<void>;
  /** Marks the text as that of an earlier document. */
  readonly setOld: (isOld: boolean) => void;
}

/** Makes an output, with the note that it is old. `pasted` is called with a text that is pasted on it. */
export function makeOutput(parent: HTMLElement, note: HTMLElement, pasted: (text: string) => void): Output {
  const language = new Compartment();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        common,
        language.of([]),
        EditorState.readOnly.of(true),
        EditorView.contentAttributes.of({ "aria-label": "Output", "aria-readonly": "true", tabindex: "0" }),
        EditorView.domEventHandlers({
          paste: (event) => {
            const text = event.clipboardData?.getData("text/plain") ?? "";
            if (text !== "") pasted(text);
            return true;
          },
        }),
      ],
    }),
  });
  let shown: Format | undefined;
  return {
    async show(text, format) {
      if (view.state.doc.toString() !== text)
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
      if (shown === format) return;
      shown = format;
      const loaded = await languageOf(format);
      if (shown === format) view.dispatch({ effects: language.reconfigure(loaded) });
    },
    setOld: (isOld) => {
      parent.classList.toggle("old", isOld);
      note.hidden = !isOld;
    },
  };
}

/** Makes the tabs of the languages, which arrow keys move between. `chosen` is called with the new one. */
export function makeTabs(
  list: HTMLElement,
  panel: HTMLElement,
  formats: readonly Format[],
  chosen: (format: Format) => void,
): void {
  const tabs = formats.map((format) => {
    const tab = document.createElement("button");
    Object.assign(tab, { type: "button", role: "tab", id: `tab-${format}`, textContent: titles[format] });
    tab.setAttribute("aria-controls", panel.id);
    tab.addEventListener("click", () => select(format));
    list.append(tab);
    return tab;
  });
  const select = (format: Format) => {
    for (const [index, tab] of tabs.entries()) {
      const isChosen = formats[index] === format;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
    }
    panel.setAttribute("aria-labelledby", `tab-${format}`);
    chosen(format);
  };
  list.addEventListener("keydown", ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step === undefined) return;
    const next =
      (tabs.indexOf(document.activeElement as HTMLButtonElement) + step + tabs.length) % tabs.length;
    tabs[next]?.focus();
    select(formats[next] as Format);
  });
  select(formats[0] as Format);
}
