import { order } from "./order.js";
import { type Page, titleOf } from "./page.js";
import { isInProject, markdownIn, readProject } from "./project.js";

const named: Readonly<Record<string, string>> = {
  "README.md": "start",
  "CHANGELOG.md": "changelog",
  "CONTRIBUTING.md": "contributing",
  "grammar/README.md": "grammar",
  "docs/errors.md": "codes/index",
};

/** The address of a file: `docs` does not show in it, and a README is the page of its folder. */
export const urlOf = (source: string): string =>
  named[source] ??
  source
    .replace(/^docs\//, "")
    .replace(/\.md$/, "")
    .replace(/README$/, "index");

/** The files of each section in its order. Each file is in one section. */
export function sections(): { readonly title: string; readonly files: readonly string[] }[] {
  const taken = new Set(order.flatMap(({ files }) => files));
  return order.map(({ title, files, folders = [] }) => {
    const others = folders.flatMap(markdownIn).filter((file) => !taken.has(file));
    for (const file of others) taken.add(file);
    return { title, files: [...files, ...others] };
  });
}

/** The folders whose pages are on the site without being in the menu: the page of the folder leads to them. */
const unlisted = ["docs/traps", "docs/decisions"];

/** Returns the pages that show files of the project. */
export function filePages(): Page[] {
  const listed = sections().flatMap(({ files }) => files.filter((file) => !file.startsWith("site:")));
  const all = [...new Set([...listed, ...unlisted.flatMap(markdownIn)])];
  const missing = all.filter((file) => !isInProject(file));
  if (missing.length > 0) throw new Error(`order.ts names files that are not there: ${missing.join(", ")}`);
  return [...all.map((source) => ({ source, url: urlOf(source), text: readProject(source) })), decisions()];
}

/** The page of docs/decisions, a folder without a page of its own. */
function decisions(): Page {
  const links = markdownIn("docs/decisions").map(
    (source) => `- [${titleOf(readProject(source))}](/${urlOf(source)})`,
  );
  return {
    url: "decisions/index",
    text: `# Decisions\n\nOne page per dependency, with what was measured.\n\n${links.join("\n")}\n`,
  };
}
