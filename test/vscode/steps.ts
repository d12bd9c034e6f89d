import { setTimeout } from "node:timers/promises";
import * as assert from "uvu/assert";
import type { Editor } from "./editor.js";
import { project } from "./project.js";

/** Reads a value until it is as expected, for ten seconds, and returns the last one. */
async function eventually<Value>(read: () => Value, isExpected: (value: Value) => boolean): Promise<Value> {
  for (let tries = 0; tries < 100 && !isExpected(read()); tries++) await setTimeout(100);
  return read();
}

/** The steps of a person in the editor, and what must come of each. Each step begins where the one before it ended. */
export const steps: Readonly<Record<string, (editor: Editor) => Promise<void>>> = {
  "a file has colours": async (editor) => {
    await editor.open("web.imports");
    const colors = await Promise.all(
      ["stream", "web", "quay.io/org/app:1.4"].map((text) => editor.colorOf(text)),
    );
    assert.is(new Set(colors).size, 3, colors.join("; "));
  },

  "a mistake is underlined, by the server of the project": async (editor) => {
    await editor.page.locator(".squiggly-error").waitFor();
    assert.match(project.ownServer(), /^lsp --stdio\b/);
  },

  "a hover explains the mistake": async (editor) => {
    assert.match(await editor.hover("schedled", "schedled"), /scheduled/);
  },

  "a hover explains a word": async (editor) => {
    await editor.press("Escape");
    assert.match(await editor.hover("local", "referencePolicy.type"), /pull/);
  },

  "a quick fix mends the mistake": async (editor) => {
    await editor.press("Escape");
    await editor.part("schedled").click();
    await editor.press("Control+.");
    await editor.page.locator(".action-widget .monaco-list-row", { hasText: "scheduled" }).first().waitFor();
    await editor.picture("quick-fix");
    await editor.press("Enter");
    await editor.part("scheduled").waitFor();
    await editor.page.locator(".squiggly-error").waitFor({ state: "detached" });
  },

  "completion offers the words of the place": async (editor) => {
    await editor.press("Control+End");
    await editor.type("  tag built so");
    await editor.press("Control+Space");
    const row = editor.page.locator(".suggest-widget .monaco-list-row", { hasText: "source" }).first();
    await row.waitFor();
    await editor.picture("completion");
    await row.click();
    await editor.part("source").waitFor();
  },

  "a file is formatted when it is saved": async (editor) => {
    await editor.press("Control+s");
    const saved = await eventually(
      () => project.read("web.imports"),
      (text) => text.includes("built"),
    );
    assert.match(saved, /^ {2}each local$/m);
    assert.match(saved, /to stable scheduled$/m);
    assert.match(saved, /^ {2}tag built source$/m);
  },

  "the extension serves a project without a package": async (editor) => {
    project.removePackage();
    await editor.run("importspec: Restart the Language Server");
    await editor.press("Control+End");
    await editor.type("\n  tag other loocal");
    await editor.page.locator(".squiggly-error").waitFor();
  },

  "a tag in a TypeScript file has colours": async (editor) => {
    await editor.open("images.ts");
    const texts = ["quay.io/org/app:", "scheduled", "(?:# )?Imported again when the tag moves."];
    const colors = await Promise.all(texts.map((text) => editor.colorOf(text)));
    assert.is(new Set(colors).size, texts.length, colors.join("; "));
    await editor.picture("typescript");
  },

  "a code block in a Markdown file has colours": async (editor) => {
    await editor.open("notes.md");
    const colors = await Promise.all(
      ["stream", "web", "quay.io/org/app:1.4"].map((text) => editor.colorOf(text)),
    );
    assert.is(new Set(colors).size, 3, colors.join("; "));
  },
};
