import { transform } from "esbuild";
import * as assert from "uvu/assert";
import { parseAllDocuments } from "yaml";
import { evaluateSnippet } from "../../src/evaluate/index.js";
import { manifests } from "../../src/index.js";
import { browserSuite } from "./support/inBrowser.js";
import { documentText, openPlayground, outputText, paste, verdict, write } from "./support/playground.js";

const test = browserSuite("the playground");

const stream = "stream web\n  from quay.io/org/app:1.4 to stable scheduled";
const both = `${stream}\nimport web\n  from quay.io/org/app:1.4`;

test("a mistake is typed, marked, and mended by its fix", async (open) => {
  const { page, errors } = await openPlayground(open);
  await write(page, "stream web\n  from quay.io/org/app:1.4 ");
  await page.keyboard.press("Control+End");
  await page.keyboard.type("schedled");
  assert.is(await verdict(page, /mistake/), "The text has 1 mistake.");
  assert.match(
    await page.innerText("#problems"),
    /^2:28 error Unknown word 'schedled'\. Did you mean 'scheduled'\?/,
  );
  assert.is(await page.locator("#editor .cm-lintRange-error").innerText(), "schedled");
  await page.click("#problems button:has-text('scheduled')");
  assert.is(await verdict(page, /would take/), "The newest OpenShift would take this.");
  assert.match(await documentText(page), /:1\.4 scheduled$/);
  assert.equal(errors, []);
});

test("the fix is taken by the keyboard alone", async (open) => {
  const { page } = await openPlayground(open);
  await write(page, "stream web\n  from quay.io/org/app:1.4 schedled");
  await verdict(page, /mistake/);
  await page.locator("#problems button").nth(1).waitFor();
  const isOnFix = async () =>
    (await page.evaluate(
      "document.activeElement.closest('#problems') && document.activeElement.textContent",
    )) as string;
  for (let tabs = 0; tabs < 20 && !/scheduled/.test((await isOnFix()) ?? ""); tabs++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await verdict(page, /would take/);
});

test("words are completed and explained", async (open) => {
  const { page } = await openPlayground(open);
  await write(page, "stream web\n  from quay.io/org/app:1.4 ");
  await page.keyboard.press("Control+End");
  await page.keyboard.type("pres");
  await page.locator(".cm-tooltip-autocomplete li:has-text('preserveOriginal')").waitFor();
  await page.waitForTimeout(200);
  await page.keyboard.press("Enter");
  assert.match(await documentText(page), /1\.4 preserveOriginal$/);
  await page.keyboard.press("Escape");
  await page.hover("#editor .cm-line >> text=preserveOriginal");
  assert.match(
    await page.locator(".cm-tooltip-hover, .cm-lsp-hover-tooltip").first().innerText(),
    /multi-architecture/,
  );
});

test("the document is shown as YAML, JSON, TypeScript and Jsonnet of the same manifests", async (open) => {
  const { page, errors } = await openPlayground(open);
  await write(page, both);
  const expected = manifests(both);
  const shown = async (tab: string, pattern: string) => {
    await page.click(`[role=tab]:has-text("${tab}")`);
    await page.locator("#output .cm-line", { hasText: pattern }).first().waitFor();
    return outputText(page);
  };
  await verdict(page, /would take/);
  await page.locator("#output", { hasText: "quay.io/org/app" }).waitFor();
  const yaml = await shown("YAML", "kind: ImageStream");
  assert.equal(
    parseAllDocuments(yaml).map((each) => each.toJS()),
    expected,
  );
  const json = JSON.parse(await shown("JSON", '"kind": "List"')) as { items: unknown };
  assert.equal(json.items, expected);
  const typescript = await shown("TypeScript", "satisfies");
  const { code } = await transform(typescript, { loader: "ts", format: "esm" });
  const loaded = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: unknown };
  assert.equal(loaded.default, expected);
  assert.equal(await evaluateSnippet(await shown("Jsonnet", "kind: 'ImageStream'")), expected);
  assert.equal(errors, []);
});

test("the verdict is that of the chosen OpenShift", async (open) => {
  const { page } = await openPlayground(open);
  await write(page, "stream web\n  from quay.io/org/app:1.4 preserveOriginal");
  await verdict(page, /The newest OpenShift would take this/);
  await page.selectOption("#server", "4.11");
  assert.is(await verdict(page, /refuse/), "OpenShift 4.11 would refuse this: 1 error, 0 warnings.");
  assert.match(await page.innerText("#problems"), /importMode/);
  await page.selectOption("#server", "4.12");
  assert.is(await verdict(page, /4\.12/), "OpenShift 4.12 would take this.");
});

const yaml = `apiVersion: image.openshift.io/v1
kind: ImageStream
metadata:
  name: web
  finalizers: [shop/keep]
spec:
  tags:
    # The one in production.
    - name: stable
      from: { kind: DockerImage, name: "quay.io/org/app:1.4" }
      importPolicy: { scheduled: true }
---
apiVersion: v1
kind: ConfigMap
`;

test("YAML pasted on the output becomes the document, with notes, and undo takes it back", async (open) => {
  const { page, errors } = await openPlayground(open);
  await write(page, stream);
  await verdict(page, /would take/);
  await paste(page, "#output .cm-content", yaml);
  await page.locator("#notes li").first().waitFor();
  assert.match(
    await documentText(page),
    /^stream web\n {2}# The one in production\.\n {2}from quay\.io\/org\/app:1\.4 to stable scheduled/,
  );
  const notes = await page.innerText("#notes");
  assert.match(notes, /Line 5 of the YAML: metadata\.finalizers is left out/);
  assert.match(notes, /ConfigMap/);
  await page.focus("#editor .cm-content");
  await page.keyboard.press("Control+z");
  assert.is(await documentText(page), stream);
  assert.equal(errors, []);
});

test("the dialog converts YAML, and keeps what it cannot convert", async (open) => {
  const { page } = await openPlayground(open);
  await write(page, stream);
  await page.click("#paste");
  await page.fill("#yaml", "a: [b");
  await page.click("#convert");
  await page.locator("#dialog-error", { hasText: /./ }).waitFor();
  assert.is(await page.inputValue("#yaml"), "a: [b");
  await page.fill("#yaml", "kind: ConfigMap\napiVersion: v1\n");
  await page.click("#convert");
  await page.locator("#dialog-error", { hasText: "There is no ImageStream" }).waitFor();
  await page.fill("#yaml", yaml);
  await page.click("#convert");
  await page.locator("#dialog").waitFor({ state: "hidden" });
  assert.match(await documentText(page), /^stream web\n/);
});

test("a link holds the text, and a cut one is told", async (open) => {
  const text = `${stream} # ü 🚀 \u0000 <script>alert(1)</script> \u001b[31m`;
  const { page, site } = await openPlayground(open);
  await write(page, text);
  await page.click("#link");
  await page.waitForURL(/#text=/);
  const hash = new URL(page.url()).hash;
  assert.ok(
    page.url().startsWith(`${site}/playground/#`),
    "only the fragment holds it, which no server sees",
  );
  const other = await openPlayground(open, hash);
  assert.is(await documentText(other.page), text);
  const cut = await openPlayground(open, hash.slice(0, hash.length / 2));
  await cut.page.locator("#notice", { hasText: "The link is not whole" }).waitFor();
  assert.match(await documentText(cut.page), /^# The images of a small web application/);
  assert.equal(cut.errors, []);
});

test("a link does not lose the text that was there", async (open) => {
  const first = await openPlayground(open);
  await write(first.page, "stream linked");
  await first.page.click("#link");
  await first.page.waitForURL(/#text=/);
  const { page } = await openPlayground(open);
  await write(page, stream);
  await page.waitForTimeout(300);
  await page.goto(first.page.url());
  await page.locator("#editor", { hasText: "stream linked" }).waitFor();
  await page.focus("#editor .cm-content");
  await page.keyboard.press("Control+z");
  assert.is(await documentText(page), stream);
});

test("no text is lost by another tab of the output, a reload, or going away and back", async (open) => {
  const { page } = await openPlayground(open);
  await write(page, stream);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" local");
  for (const tab of ["JSON", "Jsonnet", "YAML"]) await page.click(`[role=tab]:has-text("${tab}")`);
  assert.is(await documentText(page), `${stream} local`);
  await page.reload();
  await verdict(page, /would/);
  assert.is(await documentText(page), `${stream} local`);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" preserveOriginal");
  await page.click("nav a");
  await page.waitForURL(/start/);
  await page.goBack();
  await verdict(page, /would/);
  assert.is(await documentText(page), `${stream} local preserveOriginal`);
});

test("format lays the document out", async (open) => {
  const { page } = await openPlayground(open);
  await write(page, "stream web from quay.io/org/app:1.4 to stable");
  await verdict(page, /would take/);
  await page.click("#format");
  await page.locator("#editor .cm-line", { hasText: /^ {2}from/ }).waitFor();
});

test("YAML in place of a document is offered to be converted", async (open) => {
  const { page } = await openPlayground(open);
  await write(page, yaml);
  await page.click("#convert-document");
  await verdict(page, /would take/);
  assert.match(await documentText(page), /^stream web\n/);
  await page.locator("#offer").waitFor({ state: "hidden" });
});

test("a text with escape sequences is text", async (open) => {
  const { page, errors } = await openPlayground(open);
  await write(
    page,
    'stream web\n  from quay.io/org/app:1.4 \u001b[31m<img src=x onerror=alert(1)>\u202e"\u0000',
  );
  await verdict(page, /mistake/);
  const shown = await page.innerText("#problems");
  assert.equal(
    ["\u0000", "\u001b", "\u202e"].filter((character) => shown.includes(character)),
    [],
  );
  assert.is(await page.locator("#problems img, #editor img[src=x]").count(), 0);
  assert.equal(errors, []);
});

test("5 MB that is pasted is checked, kept, and takes nothing down", async (open) => {
  const { page, errors } = await openPlayground(open);
  const line = "  from quay.io/org/app:1.4 to stable scheduled local # a long list of images, once more\n";
  const text = `stream web\n${line.repeat(Math.ceil(5e6 / line.length))}`;
  await write(page, text);
  await verdict(page, /warning|would|mistake/);
  assert.is((await documentText(page)).length, text.length);
  await page.reload();
  await verdict(page, /warning|would|mistake/);
  assert.is((await documentText(page)).length, text.length, "it is there after a reload");
  await write(page, text + text);
  await page.locator("#notice", { hasText: "no room" }).waitFor({ timeout: 60_000 });
  const asked = page.waitForEvent("dialog");
  const left = page.evaluate("location.reload()");
  const dialog = await asked;
  assert.is(dialog.type(), "beforeunload");
  await dialog.dismiss();
  await left;
  await write(page, `# ${"one long line ".repeat(3.5e5)}`);
  await verdict(page, /would take this\.$/);
  await write(page, stream);
  await verdict(page, /would take this\.$/);
  await paste(page, "#output .cm-content", `${text}\n- : [`);
  await page.locator("#notice", { hasText: "is not converted" }).waitFor({ timeout: 120_000 });
  assert.is(await documentText(page), stream);
  assert.equal(errors, []);
});

test("without JavaScript, and in an old browser, the page says what it needs", async (open) => {
  const { page } = await open("playground/", { javaScriptEnabled: false });
  assert.match(await page.innerText("noscript >> p"), /needs JavaScript/);
  const old = await open("playground/", {}, (each) => each.addInitScript("delete Array.prototype.toSorted"));
  assert.match(await old.page.innerText("#old"), /too old/);
  assert.is(await old.page.locator("main").isVisible(), false);
  assert.equal(old.errors, []);
});

test.run();
