import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { apiPages } from "./api.js";
import { codePages, withCodeLinks } from "./codes.js";
import { filePages } from "./files.js";
import { homePage } from "./home.js";
import { jsonnetPage } from "./jsonnet.js";
import { withSiteLinks } from "./links.js";
import { menuOf } from "./menu.js";
import { linkOf, type Page } from "./page.js";
import { projectRoot } from "./project.js";

/** Writes the pages of the site, Markdown that VitePress reads, and its menu into .pages. */
const folder = fileURLToPath(new URL("../.pages/", import.meta.url));

function write(path: string, text: string): void {
  mkdirSync(dirname(folder + path), { recursive: true });
  writeFileSync(folder + path, text);
}

/** Copies a picture of the project to the site. Returns its address. */
function copy(file: string): string {
  mkdirSync(dirname(`${folder}public/${file}`), { recursive: true });
  copyFileSync(projectRoot + file, `${folder}public/${file}`);
  return `/${file}`;
}

rmSync(folder, { recursive: true, force: true });
const files = filePages();
const bySource = new Map(files.map((page) => [page.source ?? page.url, page]));
const errors = bySource.get("docs/errors.md") as Page;
const codes = codePages(errors);
const written = [await homePage(), await jsonnetPage(), ...(await apiPages())];
const menu = menuOf([...files, ...written]);
const inMenu = new Set(menu.flatMap(({ items }) => items.map(({ link }) => link)));

/** A page outside the menu has no page before or after it. */
const withHead = (page: Page, text: string): string =>
  inMenu.has(linkOf(page)) || text.startsWith("---\n")
    ? text
    : `---\nprev: false\nnext: false\n---\n\n${text}`;

for (const page of [...files, ...codes]) {
  const text = page === errors ? withCodeLinks(page.text) : page.text;
  write(`${page.url}.md`, withHead(page, withSiteLinks({ ...page, text }, bySource, copy)));
}
for (const page of written) write(`${page.url}.md`, withHead(page, page.text));
write("menu.json", JSON.stringify(menu, null, 2));
