import type { Page } from "playwright-core";
import { test as skipping } from "uvu";
import * as assert from "uvu/assert";
import { importSpec } from "../../src/index.js";
import { axeFindings } from "./support/axe.js";
import { distFiles } from "./support/dist.js";
import { browserSuite, type Open, type Opened } from "./support/inBrowser.js";
import { openPlayground, paste, textOf } from "./support/playground.js";

const test = browserSuite("Jsonnet in the playground");

/** It would take hours. */
const endless = `local sum(n, f) = std.foldl(function(a, i) a + f(i), std.range(1, n), 0);
sum(10000, function(i) sum(10000, function(j) sum(10000, function(k) k)))`;

const editor = "#jsonnet-editor .cm-content";

/** Waits until the page says that of the text. */
const status = (page: Page, pattern: RegExp) =>
  page.locator("#jsonnet-status").filter({ hasText: pattern }).waitFor({ timeout: 60_000 });

/** Opens the editor of Jsonnet and waits until its example is evaluated. */
async function openJsonnet(open: Open, options = {}): Promise<Opened> {
  const opened = await openPlayground(open, "", options);
  await opened.page.click("#jsonnet");
  await status(opened.page, /Evaluated/);
  return opened;
}

async function write(page: Page, text: string): Promise<void> {
  await page.click(editor);
  await page.keyboard.press("Control+a");
  await paste(page, editor, text);
}

/** Writes a text and returns its value, shown as JSON. */
async function evaluated(page: Page, text: string, shown: string): Promise<unknown> {
  await page.selectOption("#jsonnet-format", "json");
  await write(page, text);
  await page.locator("#jsonnet-value", { hasText: shown }).waitFor({ timeout: 60_000 });
  return JSON.parse(await textOf(page, "#jsonnet-value"));
}

if (!distFiles().some((path) => /^playground\/assets\/jsonnet\.wasm-.*\.gz$/.test(path))) {
  console.log("Skipped: Jsonnet in the playground, which npm run build:wasm makes where there is Go");
  skipping.skip("Jsonnet in the playground");
  skipping.run();
} else {
  test("the engine is loaded when its pane is opened, and not before", async (open) => {
    const { page, requests, errors } = await openPlayground(open);
    await page.waitForLoadState("networkidle");
    const engine = () => requests.filter((url) => /pane|wasm/.test(url));
    assert.equal(engine(), []);
    await page.click("#jsonnet");
    await status(page, /Evaluated/);
    assert.ok(engine().some((url) => url.includes("jsonnet.wasm")));
    assert.match(await textOf(page, "#jsonnet-value"), /^"?1\.4"?:\n {2}from:/);
    assert.equal(errors, []);
  });

  test("lib.importSpec and the parser of the package are evaluated, as JSON and YAML", async (open) => {
    const { page, errors } = await openJsonnet(open);
    const text = "from quay.io/org/app:7.1 to stable scheduled";
    const source = `local lib = import 'importspec/lib.libsonnet';
[lib.importSpec('${text}'), (import 'importspec/main.libsonnet').importSpec('${text}'), std.native('importSpec')('${text}')]`;
    assert.equal(await evaluated(page, source, "app:7.1"), Array(3).fill(importSpec(text)));
    await page.selectOption("#jsonnet-format", "yaml");
    await page.locator("#jsonnet-value", { hasText: "- from:" }).waitFor();
    assert.equal(errors, []);
  });

  test("an error has its place, and the last value stays, marked as that", async (open) => {
    const { page } = await openJsonnet(open);
    await write(page, "{\n  // é\n  a: 'é' + b,\n}");
    await status(page, /no value/);
    assert.match(await page.innerText("#jsonnet-error"), /^web\.jsonnet:3:13: Unknown variable: b/);
    assert.is(await page.locator("#jsonnet-editor .cm-lintRange-error").innerText(), "b");
    assert.ok(await page.locator("#jsonnet-old").isVisible());
    await write(page, "(import 'importspec/lib.libsonnet').importSpec('form a')");
    await page.locator("#jsonnet-error", { hasText: "form" }).waitFor();
    assert.match(await page.innerText("#jsonnet-error"), /\n\tweb\.jsonnet:1:1-\d+/);
    await write(page, "import 'other.libsonnet'");
    await page.locator("#jsonnet-error", { hasText: "importspec/lib.libsonnet" }).waitFor();
  });

  test("an endless loop and a deep source end, and the next text is evaluated", async (open) => {
    const { page } = await openJsonnet(open);
    await write(page, endless);
    await page.locator("#jsonnet-error", { hasText: "longer than 5 s" }).waitFor({ timeout: 60_000 });
    assert.equal(await evaluated(page, "{ a: 'é\\u0000' }", "é"), { a: "é\0" });
    await write(page, "[".repeat(20_000));
    await page.locator("#jsonnet-error", { hasText: "crashed" }).waitFor({ timeout: 60_000 });
    assert.equal(await evaluated(page, "{ b: 2 }", "b"), { b: 2 });
    await write(page, "local f(x) = f(x + 1); f(1)");
    await page.locator("#jsonnet-error", { hasText: "max stack frames exceeded" }).waitFor();
  });

  test("the keyboard opens it, and both texts stay", async (open) => {
    const { page } = await openPlayground(open);
    await page.focus("#jsonnet");
    await page.keyboard.press("Enter");
    await status(page, /Evaluated/);
    await write(page, "'kept'");
    await page.locator("#jsonnet-value", { hasText: "kept" }).waitFor();
    assert.not(await page.locator("#editor").isVisible());
    await page.focus("#jsonnet");
    await page.keyboard.press("Space");
    assert.ok(await page.locator("#editor").isVisible());
    assert.match(await textOf(page, "#editor"), /^# The images of a small web application/);
    await page.reload();
    await page.click("#jsonnet");
    await page.locator("#jsonnet-value", { hasText: "kept" }).waitFor({ timeout: 60_000 });
  });

  for (const [size, viewport] of Object.entries({
    wide: { width: 1280, height: 800 },
    narrow: { width: 390, height: 844 },
  }))
    for (const colorScheme of ["light", "dark"] as const)
      test(`axe finds nothing on a ${size} ${colorScheme} screen`, async (open) => {
        const { page } = await openJsonnet(open, { viewport, colorScheme });
        const found = await axeFindings(page);
        await write(page, "error 'no'");
        await status(page, /no value/);
        found.push(...(await axeFindings(page)));
        assert.equal(found, []);
        const width = (await page.evaluate("document.documentElement.scrollWidth")) as number;
        assert.ok(width <= viewport.width, `it is ${width} pixels wide`);
      });

  test.run();
}
