import { formatDocument, hoverTooltips, serverCompletion } from "@codemirror/lsp-client";
import { connectTo, convertYaml, outputOf, setServer } from "./client.js";
import { byId, element } from "./dom.js";
import { saveDraft, savedDraft } from "./draft.js";
import { makeEditor, replaceText } from "./editor.js";
import { examples } from "./examples.js";
import { linkTo, textIn } from "./link.js";
import { makeOutput, makeTabs } from "./output.js";
import { setUpTheme } from "./pageTheme.js";
import { diagnosticsFrom, type Problem } from "./problems.js";
import { servers } from "./servers.js";
import { showProblems, verdictOf } from "./verdict.js";
import { type ConvertResult, type Format, formats } from "./worker/messages.js";

/** Starts the playground. The worker runs the language. */
export async function run(worker: Worker): Promise<void> {
  let format: Format = "yaml";
  let server: string | undefined;
  let saving: ReturnType<typeof setTimeout> | undefined;

  const notice = (text: string) => {
    byId("notice").textContent = text;
  };
  worker.addEventListener("error", () => notice("The language server could not start. Reload the page."));

  const showOutput = async () => {
    const text = view.state.doc.toString();
    const asked = format;
    const result = await outputOf(client, { text, format });
    if (asked !== format || view.state.doc.toString() !== text) return;
    output.setOld(result === null);
    if (result !== null) await output.show(result.text, format);
  };
  const showFound = (problems: readonly Problem[]) => {
    const verdict = byId("verdict");
    verdict.textContent = verdictOf(problems, server);
    verdict.className = problems.some(({ severity }) => severity === "error") ? "error" : "taken";
    showProblems(view, problems);
  };
  const client = connectTo(worker, [
    serverCompletion(),
    hoverTooltips(),
    diagnosticsFrom(showFound, () => {
      byId("offer").hidden = !/^(?:\s*|---\n)(?:apiVersion|kind|metadata|items):/.test(
        view.state.sliceDoc(0, 200),
      );
      void showOutput();
    }),
  ]);

  const save = () => {
    clearTimeout(saving);
    if (!saveDraft(view.state.doc.toString()))
      notice("The browser has no room to keep this text over a reload.");
  };
  const changed = () => {
    clearTimeout(saving);
    saving = setTimeout(save, 200);
  };
  const [first = ""] = examples.values();
  const view = makeEditor(byId("editor"), savedDraft() ?? first, client, changed);
  addEventListener("pagehide", save);

  const showNotes = (notes: ConvertResult["notes"]) => {
    const items = notes
      .slice(0, 100)
      .map(({ line, message }) =>
        element("li", line === undefined ? message : `Line ${line} of the YAML: ${message}`),
      );
    if (notes.length > items.length) items.push(element("li", `… and ${notes.length - items.length} more`));
    byId("notes").replaceChildren(...items);
  };
  /** Converts YAML. Returns why it cannot, if it cannot. */
  const convert = async (yaml: string): Promise<string | undefined> => {
    const { text, notes } = await convertYaml(client, yaml);
    if (text === "") return notes[0]?.message ?? "There is no ImageStream or ImageStreamImport in it";
    replaceText(view, text);
    showNotes(notes);
    notice(
      notes.length === 0
        ? "The YAML is now a document, with nothing left behind."
        : "The YAML is now a document. Left behind, or read in another way:",
    );
    return undefined;
  };
  const output = makeOutput(byId("output"), async (text) => {
    notice("Converting…");
    const why = await convert(text);
    if (why !== undefined) notice(`The pasted text is not converted: ${why}.`);
  });
  makeTabs(byId("tabs"), byId("output"), formats, (chosen) => {
    format = chosen;
    if (client.serverCapabilities !== null) void showOutput();
  });

  const exampleList = byId<HTMLSelectElement>("examples");
  exampleList.append(new Option("Choose…", ""), ...[...examples.keys()].map((name) => new Option(name)));
  exampleList.addEventListener("change", () => {
    const text = examples.get(exampleList.value);
    if (text !== undefined) replaceText(view, text);
    exampleList.value = "";
    showNotes([]);
    notice("Undo in the editor brings your text back.");
  });
  const serverList = byId<HTMLSelectElement>("server");
  serverList.append(new Option("newest", ""), ...servers.map((name) => new Option(name)));
  serverList.addEventListener("change", () => {
    server = serverList.value === "" ? undefined : serverList.value;
    setServer(client, server);
  });
  byId("format").addEventListener("click", () => formatDocument(view));
  byId("link").addEventListener("click", async () => {
    const link = await linkTo(location.href, view.state.doc.toString());
    history.replaceState(null, "", link);
    await navigator.clipboard?.writeText(link).catch(() => undefined);
    notice(
      link.length > 8000
        ? `The link has ${Math.round(link.length / 1000)} KB: some programs cut such links.`
        : "The link is in the address bar and on the clipboard. It holds the text.",
    );
  });
  const dialog = byId<HTMLDialogElement>("dialog");
  const yaml = byId<HTMLTextAreaElement>("yaml");
  byId("paste").addEventListener("click", () => dialog.showModal());
  byId("convert").addEventListener("click", async () => {
    const why = await convert(yaml.value);
    byId("dialog-error").textContent = why === undefined ? "" : `${why}.`;
    if (why === undefined) dialog.close();
  });
  byId("convert-document").addEventListener("click", async () => {
    const why = await convert(view.state.doc.toString());
    if (why !== undefined) notice(`The text is not converted: ${why}.`);
  });
  setUpTheme(byId("theme"));

  await client.initializing;
  byId("format").hidden = !client.serverCapabilities?.documentFormattingProvider;
  const openLink = async () => {
    try {
      const text = await textIn(location.hash);
      if (text === undefined) return;
      // The text of the link is an edit, so that undo brings back the text before it.
      if (text !== view.state.doc.toString()) replaceText(view, text);
    } catch {
      notice(
        "The link is not whole, so its text cannot be read. Copy it again, from its first to its last character.",
      );
    }
    history.replaceState(null, "", location.pathname);
  };
  addEventListener("hashchange", openLink);
  await openLink();
}
