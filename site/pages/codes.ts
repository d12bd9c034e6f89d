import { codes } from "../../src/text/codes.js";
import { exampleOf } from "./codeExample.js";
import { linkOf, type Page } from "./page.js";

/** A row of docs/errors.md: a code, the heading of its table, and its meaning. */
interface Row {
  readonly code: string;
  readonly heading: string;
  readonly meaning: string;
}

/** Reads the rows of the tables of docs/errors.md, one per code. */
function rowsOf(text: string): Row[] {
  return text
    .split(/^## /m)
    .slice(1)
    .flatMap((section) =>
      [...section.matchAll(/^\| (`.*?`) \| (.*) \|$/gm)].flatMap(([, cell = "", meaning = ""]) =>
        cell.split(", ").map((name) => ({
          code: name.slice(1, -1),
          heading: section.slice(0, section.indexOf("\n")),
          meaning,
        })),
      ),
    );
}

const allCodes: readonly string[] = Object.values(codes).flat();

const addressOf = (code: string): string =>
  linkOf({ url: (codes.trap as readonly string[]).includes(code) ? `traps/${code}` : `codes/${code}` });

/** Returns a page per code of docs/errors.md. A row such as `jsonnet-…` is about every code that begins so. */
export function codePages(errors: Page): Page[] {
  const known = new Map<string, Row>();
  for (const row of rowsOf(errors.text)) {
    const about = row.code.endsWith("…")
      ? allCodes.filter((code) => code.startsWith(row.code.slice(0, -1)))
      : [row.code];
    for (const code of about) if (!known.has(code)) known.set(code, { ...row, code });
  }
  return [...known.values()].map((row) => ({
    url: `codes/${row.code}`,
    source: errors.source as string,
    text: [
      `# \`${row.code}\``,
      row.meaning,
      exampleOf(row.code),
      `From [the list of codes](errors.md): ${row.heading}.`,
    ]
      .filter((part) => part !== "")
      .join("\n\n")
      .concat("\n"),
  }));
}

/** Links the codes in the tables of docs/errors.md to their pages. */
export const withCodeLinks = (text: string, pages: readonly Page[]): string => {
  const urls = new Set(pages.map(({ url }) => `/${url}`));
  return text.replace(/^\| (`.*?`) \|/gm, (_, cell: string) => {
    const linked = cell.replace(/`([^`…]+)`/g, (whole, code: string) =>
      urls.has(addressOf(code)) ? `[${whole}](${addressOf(code)})` : whole,
    );
    return `| ${linked} |`;
  });
};
