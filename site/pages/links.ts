import { posix } from "node:path";
import { linkOf, type Page } from "./page.js";
import { isInProject } from "./project.js";

/** Applies a function to the parts of a Markdown text outside fenced blocks. */
export const outsideFences = (text: string, change: (part: string) => string): string =>
  text
    .split(/^(````[\s\S]*?^````$|```[\s\S]*?^```$)/m)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");

/**
 * Points the links of a page at pages of the site. A link to a file that is in the project and not on the site becomes
 * its name. Throws for a link to what is not there.
 */
export function withSiteLinks(
  page: Page,
  pages: ReadonlyMap<string, Page>,
  copy: (file: string) => string,
): string {
  const { source } = page;
  if (source === undefined) return page.text;
  const target = (link: string): string | undefined => {
    const [path = "", hash] = link.split("#");
    const file = posix.join(posix.dirname(source), decodeURI(path)).replace(/\/$/, "");
    if (/\.(svg|png|webp)$/.test(file)) return copy(file);
    const found =
      pages.get(file) ??
      pages.get(`${file}/README.md`) ??
      (file === "docs/decisions" ? { url: "decisions/index" } : undefined);
    if (found !== undefined) return linkOf(found) + (hash === undefined ? "" : `#${hash}`);
    if (!isInProject(file)) throw new Error(`${source} links to ${link}, which is not there`);
    return undefined;
  };
  return outsideFences(page.text, (part) =>
    part.replace(
      /(!?)\[((?:[^\][]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g,
      (whole, mark: string, text: string, link: string) => {
        if (/^(#|\/|[a-z]+:)/.test(link)) return whole;
        const to = target(link);
        return to === undefined ? text : `${mark}[${text}](${to})`;
      },
    ),
  );
}
