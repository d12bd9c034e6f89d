import { availableParallelism, loadavg } from "node:os";
import { gzipSync } from "node:zlib";
import * as assert from "uvu/assert";
import { readDist } from "./support/dist.js";
import { browserSuite } from "./support/inBrowser.js";
import { openPlayground, verdict, write } from "./support/playground.js";

const test = browserSuite("the size and speed of the playground");

/** The bytes that the page may take before the first verdict. */
const maxBytes = 280_000;
const maxMilliseconds = 1000;

/** How many times longer everything takes, because others use the processors, too. */
const slowness = (): number => Math.max(1, (loadavg()[0] as number) / availableParallelism());

/** Notes in the page when the first verdict is there, and which files were asked for until then. */
const watchVerdict = () => {
  const observer = new MutationObserver(() => {
    if (!/would|mistake/.test(document.getElementById("verdict")?.textContent ?? "")) return;
    observer.disconnect();
    Object.assign(window, {
      verdictAt: performance.now(),
      paintAt: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    });
  });
  document.addEventListener("DOMContentLoaded", () =>
    observer.observe(document.body, { childList: true, subtree: true, characterData: true }),
  );
};

const sizeOf = (url: string): number =>
  gzipSync(readDist(new URL(url).pathname.slice(1).replace(/\/$/, "/index.html")), { level: 9 }).length;

test("the first verdict is there in time, and the page is small until then", async (open) => {
  const times: number[] = [];
  for (let run = 0; run < 4; run++) {
    const asked: string[] = [];
    const { page, requests, site } = await openPlayground(open, "", {}, async (each) => {
      await each.addInitScript(watchVerdict);
      each.on("request", (request) => asked.push(request.url()));
    });
    const [verdictAt, paintAt] = (await page.evaluate("[verdictAt, paintAt]")) as [number, number];
    times.push(verdictAt);
    await page.waitForLoadState("networkidle");
    const files = [...new Set(requests.filter((url) => url.startsWith(site)))];
    // What only the output needs is asked for after the verdict.
    const isLater = (url: string) => /\/(output|yaml|javascript|convert)-/.test(url);
    const before = files.filter((url) => !isLater(url)).reduce((sum, url) => sum + sizeOf(url), 0);
    const all = files.reduce((sum, url) => sum + sizeOf(url), 0);
    console.log(
      `first paint ${Math.round(paintAt)} ms, first verdict ${Math.round(verdictAt)} ms; ${before} bytes gzipped before it, ${all} with the output`,
    );
    assert.ok(before <= maxBytes, `${before} bytes`);
    assert.equal(
      requests.filter((url) => !url.startsWith(`${site}/`) && !url.startsWith("data:")),
      [],
      "no request leaves the page",
    );
  }
  const load = slowness();
  console.log(`The machine is ${load.toFixed(1)} times as busy as it can be`);
  assert.ok(Math.min(...times) <= maxMilliseconds * load, `${times.map(Math.round)} ms`);
});

test("a keystroke in a document of 1,000 images is shown at once", async (open) => {
  const { page } = await openPlayground(open);
  const images = Array.from(
    { length: 1000 },
    (_, index) => `  from quay.io/org/app${index}:1.4 to tag${index} scheduled`,
  );
  await write(page, `stream web\n${images.join("\n")}`);
  await verdict(page, /would take/);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    document.addEventListener(
      "keydown",
      () => {
        const start = performance.now();
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - start);
        requestAnimationFrame(() => channel.port2.postMessage(undefined));
      },
      true,
    );
  });
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" local preserveOriginal insecure", { delay: 40 });
  await page.waitForTimeout(1000);
  const times = ((await page.evaluate("times")) as number[]).toSorted((one, other) => one - other);
  const at = (part: number) => Math.round(times[Math.floor(part * (times.length - 1))] as number);
  console.log(
    `${times.length} keystrokes: half in ${at(0.5)} ms, nine in ten in ${at(0.9)} ms, all in ${at(1)} ms`,
  );
  assert.ok(at(0.5) <= 50 * slowness(), `${at(0.5)} ms`);
});

test.run();
