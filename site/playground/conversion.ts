import type { LSPClient } from "@codemirror/lsp-client";
import type { EditorView } from "@codemirror/view";
import { convertYaml } from "./client.js";
import { byId, element } from "./dom.js";
import { replaceText } from "./editor.js";
import type { ConvertResult } from "./worker/messages.js";

/** At most this many notes are listed. */
const maxListed = 100;

/** Says something of what was last done. */
export function notice(text: string): void {
  byId("notice").textContent = text;
}

/** Lists what a document does not have of its YAML. */
export function showNotes(notes: ConvertResult["notes"]): void {
  const items = notes
    .slice(0, maxListed)
    .map(({ line, message }) =>
      element("li", line === undefined ? message : `Line ${line} of the YAML: ${message}`),
    );
  if (notes.length > items.length) items.push(element("li", `… and ${notes.length - items.length} more`));
  byId("notes").replaceChildren(...items);
}

/** Makes YAML the document. Returns why that cannot be, and changes nothing then. */
async function convert(client: LSPClient, view: EditorView, yaml: string): Promise<string | undefined> {
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
}

/** Makes a pasted text the document, or says why not. */
export async function convertPasted(client: LSPClient, view: EditorView, yaml: string): Promise<void> {
  notice("Converting…");
  const why = await convert(client, view, yaml);
  if (why !== undefined) notice(`The pasted text is not converted: ${why}.`);
}

/** Sets up the dialog that takes YAML, for those who cannot paste on the output. */
export function setUpConversion(client: LSPClient, view: EditorView): void {
  const dialog = byId<HTMLDialogElement>("dialog");
  const yaml = byId<HTMLTextAreaElement>("yaml");
  byId("paste").addEventListener("click", () => dialog.showModal());
  byId("convert").addEventListener("click", async () => {
    const why = await convert(client, view, yaml.value);
    byId("dialog-error").textContent = why === undefined ? "" : `${why}.`;
    if (why === undefined) dialog.close();
  });
  byId("convert-document").addEventListener("click", () =>
    convertPasted(client, view, view.state.doc.toString()),
  );
}

/** Offers to convert a document that is YAML. */
export function offerConversion(view: EditorView): void {
  byId("offer").hidden = !/^(?:\s*|---\n)(?:apiVersion|kind|metadata|items):/.test(
    view.state.sliceDoc(0, 200),
  );
}
