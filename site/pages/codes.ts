import { allCodes, codeDocs } from "../../src/cli/docs/codeDocs.js";
import { withPage } from "../../src/text/codes.js";
import { exampleOf } from "./codeExample.js";
import type { Page } from "./page.js";

const inDocs: ReadonlySet<string> = withPage;

/** The address of the page on a code, from the root of the site. A trap has a page of its own in docs. */
const addressOf = (code: string): string => `/${inDocs.has(code) ? "traps" : "codes"}/${code}`;

/** Returns a page for each code that has a row in docs/errors.md. */
export function codePages(errors: Page): Page[] {
  const docs = codeDocs(allCodes.filter((code) => !inDocs.has(code)));
  return [...docs].map(([code, { summary, example }]) => ({
    url: addressOf(code).slice(1),
    source: errors.source as string,
    text: [`# \`${code}\``, summary, exampleOf(code, example), "All codes are in [a list](errors.md)."]
      .filter((part) => part !== "")
      .join("\n\n")
      .concat("\n"),
  }));
}

/** Links the codes in the tables of docs/errors.md to their pages. */
export const withCodeLinks = (text: string): string =>
  text.replace(/^\| `([^|`]+)` \|/gm, (_, code: string) => `| [\`${code}\`](${addressOf(code)}) |`);
