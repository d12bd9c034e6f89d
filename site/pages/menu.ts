import { sections, urlOf } from "./files.js";
import { linkOf, type MenuItem, type Page, titleOf } from "./page.js";

/** Titles for the menu of pages whose headings are not made for it. */
const titles: Readonly<Record<string, string>> = { "README.md": "What it does" };

/** Returns the menu: a section with its pages in the reader's order. Sections without pages are left out. */
export function menuOf(
  pages: readonly Page[],
): { readonly text: string; readonly items: readonly MenuItem[] }[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  return sections()
    .map(({ title, files }) => ({ text: title, items: files.map((file) => itemOf(file, byUrl)) }))
    .filter(({ items }) => items.length > 0);
}

function itemOf(file: string, pages: ReadonlyMap<string, Page>): MenuItem {
  const url = file.startsWith("site:") ? file.slice("site:".length, -".md".length) : urlOf(file);
  const page = pages.get(url);
  if (page === undefined) throw new Error(`order.ts names a page that is not there: ${file}`);
  return { text: titles[file] ?? titleOf(page.text), link: linkOf(page) };
}
