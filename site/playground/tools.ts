import { formatDocument, type LSPClient } from "@codemirror/lsp-client";
import type { EditorView } from "@codemirror/view";
import { notice, showNotes } from "./conversion.js";
import { byId } from "./dom.js";
import { replaceText } from "./editor.js";
import { examples } from "./examples.js";
import { linkTo, textIn } from "./link.js";
import { servers } from "./servers.js";

/** Sets up the choice of examples. */
export function setUpExamples(view: EditorView): void {
  const list = byId<HTMLSelectElement>("examples");
  list.append(new Option("Choose…", ""), ...[...examples.keys()].map((name) => new Option(name)));
  list.addEventListener("change", () => {
    const text = examples.get(list.value);
    list.value = "";
    if (text === undefined) return;
    replaceText(view, text);
    showNotes([]);
    notice("Undo in the editor brings your text back.");
  });
}

/** Sets up the choice of a version of OpenShift. `chosen` gets undefined for the newest. */
export function setUpServers(chosen: (server: string | undefined) => void): void {
  const list = byId<HTMLSelectElement>("server");
  list.append(new Option("newest", ""), ...servers.map((name) => new Option(name)));
  list.addEventListener("change", () => chosen(list.value === "" ? undefined : list.value));
}

/** Sets up the button that formats the document. */
export function setUpFormat(client: LSPClient, view: EditorView): void {
  byId("format").addEventListener("click", async () => {
    await client.initializing;
    formatDocument(view);
  });
}

/** Longer links, in characters, are cut by some programs. */
const longLink = 8000;

/** Sets up the button that puts the text into the address of the page. */
export function setUpLink(view: EditorView): void {
  byId("link").addEventListener("click", async () => {
    const link = await linkTo(location.href, view.state.doc.toString());
    history.replaceState(null, "", link);
    const isCopied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    const place = isCopied ? "in the address bar and on the clipboard" : "in the address bar";
    const warning =
      link.length > longLink
        ? ` It has ${Math.round(link.length / 1000)} KB: some programs cut such links.`
        : "";
    notice(`The link is ${place}. It holds the text.${warning}`);
  });
}

/** Opens the text that the address of the page holds, if it does, now and whenever the address changes. */
export async function openLinks(view: EditorView): Promise<void> {
  const open = async () => {
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
  addEventListener("hashchange", open);
  await open();
}
