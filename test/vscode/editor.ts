import type { Locator, Page } from "playwright-core";
import { project } from "./project.js";

/** How long VS Code may take for anything, in milliseconds. The first start of the extension takes longest. */
const patience = 60_000;

/** The part of the page that the functions in it use: the types of the project have no DOM. */
interface Browser {
  readonly getComputedStyle: (element: unknown) => { readonly color: string };
}

/** VS Code in a browser, as a person uses it. */
export class Editor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(patience);
  }

  /** Opens a file by a double click on its name. */
  async open(name: string): Promise<void> {
    await this.page.getByRole("treeitem", { name }).dblclick();
    await this.page.getByRole("tab", { name }).and(this.page.locator(".active")).waitFor();
    await this.lines.first().waitFor();
  }

  get lines(): Locator {
    return this.page.locator(".editor-instance .view-line");
  }

  /** The first part of a line that has one colour and matches an expression. The page has no-break spaces. */
  part(expression: string): Locator {
    const hasText = new RegExp(`^\\s*${expression.replaceAll(" ", "\\s")}\\s*$`);
    return this.lines.locator("span > span").filter({ hasText }).first();
  }

  /** The colour of such a part. */
  async colorOf(text: string): Promise<string> {
    return this.part(text).evaluate(
      (element) => (globalThis as unknown as Browser).getComputedStyle(element).color,
    );
  }

  /** Moves the mouse to a part, and returns the text of the hover that has a text in it. */
  async hover(part: string, expected: string): Promise<string> {
    await this.part(part).hover();
    const hover = this.page.locator(".monaco-hover-content", { hasText: expected }).filter({ visible: true });
    return await hover.first().innerText();
  }

  /** The text of the lines in view, with spaces as they are typed. */
  async text(): Promise<string> {
    const lines = await Promise.all(
      (await this.lines.all()).map(async (line) => ({
        top: (await line.boundingBox())?.y ?? 0,
        text: (await line.innerText()).replaceAll("\u00a0", " "),
      })),
    );
    return lines
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text)
      .join("\n");
  }

  /** Presses keys one after another. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  /** Takes a picture of the part of the window that has the text. A person copies it to editors/vscode/images. */
  async picture(name: string): Promise<void> {
    const clip = { x: 323, y: 35, width: 720, height: 240 };
    await this.page.screenshot({ path: `${project.shots}${name}.png`, clip });
  }

  /** Runs a command by its title. */
  async run(title: string): Promise<void> {
    await this.press("F1");
    await this.page.locator(".quick-input-widget input").fill(`>${title}`);
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().click();
  }
}
