import { posix } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { distFiles, readDist } from "./support/dist.js";

const files = new Set(distFiles());
const pages = [...files].filter((file) => file.endsWith(".html"));
const decode = (text: string) => text.replaceAll("&amp;", "&").replaceAll("&quot;", '"');

/** The values of an attribute in a page. */
const valuesOf = (html: string, attribute: RegExp): string[] =>
  [...html.matchAll(attribute)].map(([, value = ""]) => decode(value));

const texts = new Map(pages.map((page) => [page, readDist(page)]));
const anchors = new Map([...texts].map(([page, html]) => [page, new Set(valuesOf(html, /\sid="([^"]*)"/g))]));

/** The file that a path of the site is served from; undefined if there is none. */
const fileAt = (path: string): string | undefined =>
  [path, `${path}.html`, posix.join(path, "index.html")].find((file) => files.has(file));

/** Says what is wrong with a link of a page; undefined if it leads somewhere. */
function mistakeIn(page: string, link: string): string | undefined {
  if (/^(data|mailto):/.test(link)) return undefined;
  if (/^[a-z]+:/.test(link))
    return link.startsWith("https://") && URL.canParse(link) ? undefined : "is not https";
  const [path = "", hash = ""] = link.split("#");
  const to =
    path === ""
      ? page
      : fileAt(
          posix.join(path.startsWith("/") ? "" : posix.dirname(page), decodeURI(path)).replace(/^\//, ""),
        );
  if (to === undefined) return "leads nowhere";
  if (hash === "" || !to.endsWith(".html")) return undefined;
  return anchors.get(to)?.has(decodeURIComponent(hash)) ? undefined : "has an anchor that is not there";
}

test("every link of every page leads somewhere", () => {
  let count = 0;
  const wrong: string[] = [];
  for (const [page, html] of texts)
    for (const link of valuesOf(html, /\s(?:href|src)="([^"]*)"/g)) {
      count++;
      const mistake = mistakeIn(page, link);
      if (mistake !== undefined) wrong.push(`${page}: ${link} ${mistake}`);
    }
  assert.equal(wrong, []);
  assert.ok(count > 1000, `${count} links`);
  console.log(`${count} links on ${pages.length} pages`);
});

test("every page but the error page is linked from another", () => {
  const linked = new Set<string | undefined>();
  for (const [page, html] of texts)
    for (const link of valuesOf(html, /\shref="([^"#:]*)/g))
      linked.add(
        fileAt(posix.join(link.startsWith("/") ? "" : posix.dirname(page), link).replace(/^\//, "")),
      );
  assert.equal(
    pages.filter((page) => !linked.has(page) && page !== "404.html"),
    [],
  );
});

test.run();
