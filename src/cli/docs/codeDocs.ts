import { type Code, codes, withPage } from "../../text/codes.js";
import { readPage } from "./pages.js";

/** The docs of a code. */
export interface CodeDoc {
  /** A sentence, in Markdown. */
  readonly summary: string;
  /** The whole page, in Markdown. */
  readonly page: string;
  /** A text with the mistake; undefined if it does not fit in a line, or the page has one. */
  readonly example?: string | undefined;
}

/** The codes of diagnostics and findings, in the order of the docs. */
export const allCodes: readonly Code[] = Object.values(codes).flat();

/** Returns what the docs say of some codes: the page of a trap, and the row of errors.md of any other code. */
export function codeDocs(some: readonly Code[]): ReadonlyMap<Code, CodeDoc> {
  const rows = rowsOf(readPage("errors.md"));
  return new Map(
    some.map((code) => [code, withPage.has(code) ? trapDoc(code) : (rows.get(code) ?? missing(code))]),
  );
}

function trapDoc(code: Code): CodeDoc {
  const page = readPage(`traps/${code}.md`);
  const [, summary = ""] = page.split("\n\n", 2);
  return { page, summary: summary.replaceAll("\n", " ") };
}

/** Reads the rows of the tables: the code, the sentence and, in some tables, an example. */
function rowsOf(page: string): ReadonlyMap<string, CodeDoc> {
  const rows = page.matchAll(/^\| `([^|`]+)` \| (.*?) \|(?: (?:`([^|]+)`)? ?\|)?$/gm);
  return new Map(
    [...rows].map(([, code = "", summary = "", example]) => [
      code,
      { summary, example, page: `# \`${code}\`\n\n${summary}\n` },
    ]),
  );
}

const missing = (code: Code): CodeDoc => ({ summary: code, page: `# \`${code}\`\n` });
