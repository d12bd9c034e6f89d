import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Debian, and CHROMIUM, have the browser. */
const paths = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The browser that the tests use; undefined if none is installed. */
export const browserPath = paths.find((path) => path !== undefined && existsSync(path));

/** Starts the browser. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath as string, args: ["--no-sandbox"] });
