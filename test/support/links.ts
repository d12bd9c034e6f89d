import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** The anchor that a heading of Markdown has. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

const anchorsIn = (page: string): Set<string> =>
  new Set(
    [...readFileSync(page, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => anchorOf(heading)),
  );

/** The folders that are not of the repository: what is installed, and the pages that a build copies. */
const left = /(?:^|[\\/])(?:node_modules|vendor|\.tools|\.git|\.pages|dist|vscode[\\/]docs)[\\/]/;

/** Lists the Markdown files in a folder. */
const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && !left.test(path))
    .map((path) => join(folder, path));

/** Lists the relative links of the pages in a folder that lead to no file, out of the folder, or to no heading. */
export function brokenLinks(folder: string): string[] {
  return pagesIn(folder).flatMap((page) => {
    const text = readFileSync(page, "utf8").replaceAll(/^```[\s\S]*?^```$/gm, "");
    const links = [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, link]) => link as string);
    return links
      .filter((link) => !/^[a-z]+:/.test(link) && !leads(link, page, folder))
      .map((link) => `${relative(folder, page)}: ${link}`);
  });
}

function leads(link: string, page: string, folder: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  if (relative(folder, target).startsWith("..") || !existsSync(target)) return false;
  return anchor === undefined || (statSync(target).isFile() && anchorsIn(target).has(anchor));
}
