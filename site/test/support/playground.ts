import type { BrowserContextOptions, Page } from "playwright-core";
import type { Open, Opened } from "./inBrowser.js";

/** Opens the playground and waits until the server has said something about the document. */
export async function openPlayground(
  open: Open,
  hash = "",
  options: BrowserContextOptions = {},
  before?: (page: Page) => Promise<unknown>,
): Promise<Opened> {
  const opened = await open(`playground/${hash}`, options, before);
  await verdict(opened.page, /would|mistake/);
  return opened;
}

/** Waits until the verdict is a sentence, and returns it. */
export async function verdict(page: Page, pattern: RegExp): Promise<string> {
  const found = page.locator("#verdict").filter({ hasText: pattern });
  await found.waitFor({ timeout: 60_000 });
  return found.innerText();
}

/** The whole text of the document, not only the lines in sight. */
export const documentText = (page: Page): Promise<string> => textOf(page, "#editor");

/** The whole text of the output. */
export const outputText = (page: Page): Promise<string> => textOf(page, "#output");

/** Selects all of an editor and copies it, as a person would. */
export async function textOf(page: Page, selector: string): Promise<string> {
  const content = page.locator(`${selector} .cm-content`);
  await content.focus();
  await page.keyboard.press("Control+a");
  return content.evaluate((element) => {
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData("text/plain");
  });
}

/** Writes a text in place of the document, as a person pastes it. */
export async function write(page: Page, text: string): Promise<void> {
  await page.click("#editor .cm-content");
  await page.keyboard.press("Control+a");
  await paste(page, "#editor .cm-content", text);
}

/** Pastes a text on an element. */
export const paste = (page: Page, selector: string, text: string): Promise<void> =>
  page.locator(selector).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
