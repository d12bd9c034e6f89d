import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { suite, type Test } from "uvu";
import { browserPath, startBrowser } from "./browser.js";
import { type Served, serve } from "./serve.js";

/** A page of the built site in a browser. */
export interface Opened {
  readonly page: Page;
  /** The addresses that the page asked for, in order. */
  readonly requests: readonly string[];
  /** The errors of scripts, and what the console was told of them. */
  readonly errors: readonly string[];
  /** The address of the site, without a slash at its end. */
  readonly site: string;
}

/** Opens a page in a browser of its own: `open("language.html", { colorScheme: "dark" })`. */
export type Open = (
  path: string,
  options?: BrowserContextOptions,
  before?: (page: Page) => Promise<unknown>,
) => Promise<Opened>;

/** A suite of tests in a browser. */
export interface BrowserSuite {
  (title: string, run: (open: Open) => Promise<void>): void;
  readonly run: () => void;
}

/** Makes a suite of tests in a browser. It is skipped, with a sentence, where none is installed. */
export function browserSuite(name: string): BrowserSuite {
  const tests: Test = suite(name);
  if (browserPath === undefined) {
    console.log(`Skipped: ${name}. There is no chromium: apt-get install chromium, or CHROMIUM=PATH`);
  }
  let browser: Browser;
  let site: Served;
  tests.before(async () => {
    if (browserPath !== undefined) [browser, site] = [await startBrowser(), await serve()];
  });
  tests.after(async () => {
    await browser?.close();
    site?.close();
  });
  const add = (title: string, run: (open: Open) => Promise<void>): void => {
    const addTest = browserPath === undefined ? tests.skip : tests;
    addTest(title, async () => {
      const context = { close: [] as (() => Promise<void>)[] };
      const open: Open = async (path, options = {}, before) => {
        const made = await browser.newContext(options);
        context.close.push(() => made.close());
        const page = await made.newPage();
        const [requests, errors]: [string[], string[]] = [[], []];
        page.on("request", (request) => requests.push(request.url()));
        page.on("pageerror", (error) => errors.push(String(error)));
        page.on("console", (message) => {
          if (message.type() === "error") errors.push(message.text());
        });
        await before?.(page);
        await page.goto(`${site.url}/${path}`);
        return { page, requests, errors, site: site.url };
      };
      try {
        await run(open);
      } finally {
        for (const close of context.close) await close();
      }
    });
  };
  return Object.assign(add, { run: () => tests.run() });
}
