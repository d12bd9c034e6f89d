import * as assert from "uvu/assert";
import { axeFindings } from "./support/axe.js";
import { browserSuite } from "./support/inBrowser.js";
import { openPlayground, verdict } from "./support/playground.js";

const test = browserSuite("axe on the playground");

for (const [size, viewport] of Object.entries({
  wide: { width: 1280, height: 800 },
  narrow: { width: 390, height: 844 },
}))
  for (const colorScheme of ["light", "dark"] as const)
    test(`it finds nothing on a ${size} ${colorScheme} screen`, async (open) => {
      const { page } = await openPlayground(open, "", { viewport, colorScheme });
      await page.locator("#output", { hasText: "kind" }).waitFor();
      const found = await axeFindings(page);
      await page.selectOption("#examples", { label: "Mistakes in the text" });
      await verdict(page, /mistakes/);
      await page.locator("#problems button:has-text('Write')").first().waitFor();
      found.push(...(await axeFindings(page)));
      await page.click("#paste");
      found.push(...(await axeFindings(page)));
      assert.equal(found, []);
      const [width, screen] = (await page.evaluate("[document.documentElement.scrollWidth, innerWidth]")) as [
        number,
        number,
      ];
      assert.ok(width <= screen, `it is ${width} pixels wide`);
    });

test.run();
