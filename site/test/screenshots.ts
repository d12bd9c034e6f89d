import { mkdirSync } from "node:fs";
import { startBrowser } from "./support/browser.js";
import { serve } from "./support/serve.js";

/** Takes screenshots of the pages that are to be looked at: `tsx test/screenshots.ts FOLDER [PAGE…]`. */
const [folder = "screenshots", ...only] = process.argv.slice(2);
const pages = ["", "language", "codes/unknown-word", "traps/duplicate-tag", "api/", "playground/"];
const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } };

mkdirSync(folder, { recursive: true });
const site = await serve();
const browser = await startBrowser();
for (const [size, viewport] of Object.entries(sizes))
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ viewport, colorScheme });
    for (const path of only.length > 0 ? only : pages) {
      await page.goto(`${site.url}/${path}`, { waitUntil: "networkidle" });
      const name = path.replaceAll(/\W+/g, "-").replace(/-$/, "") || "home";
      await page.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}.png` });
    }
    await page.close();
  }
await browser.close();
site.close();
