import { hoverTooltips, type LSPClient, serverCompletion } from "@codemirror/lsp-client";
import type { EditorView } from "@codemirror/view";
import { connectTo, outputOf, setServer } from "./client.js";
import { convertPasted, notice, offerConversion, setUpConversion } from "./conversion.js";
import { byId } from "./dom.js";
import { saveDraft, savedDraft } from "./draft.js";
import { makeEditor } from "./editor.js";
import { examples } from "./examples.js";
import { setUpJsonnet } from "./jsonnet/toggle.js";
import { makeOutput, makeTabs, type Output } from "./output.js";
import { setUpTheme } from "./pageTheme.js";
import { diagnosticsFrom } from "./problems.js";
import { openLinks, setUpExamples, setUpFormat, setUpLink, setUpServers } from "./tools.js";
import { showProblems, showTooLong, showVerdict } from "./verdict.js";
import { type Format, formats } from "./worker/messages.js";

/** Whether the engine of Jsonnet is built, which vite.config.ts writes into the page. */
declare const HAS_JSONNET: boolean;

/** Starts the playground. The worker runs the language. */
export async function run(worker: Worker): Promise<void> {
  let format: Format = "yaml";
  let server: string | undefined;
  worker.addEventListener("error", () => notice("The language server could not start. Reload the page."));

  const client = connectTo(worker, [
    serverCompletion(),
    hoverTooltips(),
    diagnosticsFrom(
      (problems) => {
        showVerdict(problems, server);
        showProblems(view, problems);
      },
      () => {
        offerConversion(view);
        void showOutput(client, view, output, () => format);
      },
    ),
  ]);
  const [first = ""] = examples.values();
  const view: EditorView = makeEditor(byId("editor"), savedDraft() ?? first, client, keepDraft());
  const output = makeOutput(
    byId("output"),
    byId("old-note"),
    (text) => void convertPasted(client, view, text),
  );
  makeTabs(byId("tabs"), byId("output"), formats, (chosen) => {
    format = chosen;
    void client.initializing.then(() => showOutput(client, view, output, () => format));
  });
  setUpServers((chosen) => {
    server = chosen;
    setServer(client, chosen);
  });
  setUpExamples(view);
  setUpFormat(client, view);
  setUpLink(view);
  setUpConversion(client, view);
  setUpTheme(byId("theme"));
  if (HAS_JSONNET) setUpJsonnet();
  await openLinks(view);
}

/** Shows what the document becomes, unless it or the format has changed meanwhile. */
async function showOutput(
  client: LSPClient,
  view: EditorView,
  output: Output,
  formatNow: () => Format,
): Promise<void> {
  const { doc } = view.state;
  const format = formatNow();
  const result = await outputOf(client, { text: doc.toString(), format });
  if (format !== formatNow() || view.state.doc !== doc) return;
  output.setOld(result === null);
  if (result !== null) await output.show(result.text, format);
}

/** The language server reads no longer texts, in UTF-16 units. */
const maxLength = 2 ** 24;

/** How long after the last change the text is kept, in milliseconds. */
const delay = 200;

/**
 * Returns a function that keeps the text of the editor a moment after it is called, or when the page is left. The browser
 * asks before it leaves a page whose text it has no room for.
 */
function keepDraft(): (view: EditorView) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let save = () => {};
  let isKept = true;
  addEventListener("pagehide", () => save());
  addEventListener("beforeunload", (event) => {
    save();
    if (!isKept) event.preventDefault();
  });
  return (view) => {
    save = () => {
      clearTimeout(timer);
      save = () => {};
      isKept = saveDraft(view.state.doc.toString());
      if (!isKept) notice("The browser has no room to keep this text over a reload.");
    };
    clearTimeout(timer);
    timer = setTimeout(() => save(), delay);
    if (view.state.doc.length > maxLength) showTooLong();
  };
}
