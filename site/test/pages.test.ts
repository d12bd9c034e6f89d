import * as assert from "uvu/assert";
import { axeFindings } from "./support/axe.js";
import { browserSuite } from "./support/inBrowser.js";

const test = browserSuite("the pages of the docs");

const pages = [
  "",
  "start.html",
  "language.html",
  "codes/unknown-word.html",
  "traps/duplicate-tag.html",
  "api/",
  "jsonnet-api.html",
];
const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };

for (const viewport of [wide, narrow])
  for (const colorScheme of ["light", "dark"] as const)
    test(`axe finds nothing on them, ${viewport.width} pixels wide and ${colorScheme}`, async (open) => {
      const found: string[] = [];
      const { page, requests, errors, site } = await open("", { viewport, colorScheme });
      for (const path of pages) {
        await page.goto(`${site}/${path}`, { waitUntil: "networkidle" });
        found.push(...(await axeFindings(page)).map((finding) => `/${path}: ${finding}`));
      }
      assert.equal(errors, []);
      assert.equal(
        requests.filter((url) => !/^data:/.test(url) && !url.startsWith(`${site}/`)),
        [],
        "no request leaves the site",
      );
      assert.equal(found, []);
    });

test("no page is wider than a narrow screen", async (open) => {
  const { page, site } = await open("", { viewport: narrow });
  for (const path of pages) {
    await page.goto(`${site}/${path}`);
    const [width, screen] = (await page.evaluate("[document.documentElement.scrollWidth, innerWidth]")) as [
      number,
      number,
    ];
    assert.ok(width <= screen, `/${path} is ${width} pixels wide`);
  }
});

test("search finds a word without a server", async (open) => {
  const { page } = await open("language.html", { viewport: wide });
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("scheduled-digest");
  const found = page.locator('#localsearch-list a[href*="/traps/scheduled-digest"]').first();
  await found.waitFor({ timeout: 60_000 });
  await found.click();
  await page.waitForURL(/traps\/scheduled-digest/);
});

test("the docs read on without JavaScript", async (open) => {
  const { page } = await open("language.html", { javaScriptEnabled: false });
  assert.match(await page.innerText("main"), /Makes the server check the source for new images/);
  await page.click("nav a >> text=Codes");
  assert.match(await page.innerText("main"), /Every diagnostic and finding has a code/);
});

test.run();
