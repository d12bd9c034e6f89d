import * as documentFunctions from "../compile/documentFunctions.js";
import * as specFunctions from "../compile/specFunctions.js";
import { rule } from "./clauses.js";
import type { Host } from "./host.js";
import type { Captures, Region } from "./rule.js";

/** The names of the functions that take a text, in every language. */
export const functionNames: readonly string[] = Object.values({
  ...specFunctions,
  ...documentFunctions,
}).map(({ name }) => name);

/** The scope of a text in another language. Themes take back what they say of the strings of that language. */
export const contentScope = "meta.embedded.block.importspec";

const quoteNamed = (group: number, side: string): Captures => ({
  [group]: { name: `punctuation.definition.string.${side}.importspec` },
});

/** A text between two quotes. The groups of what is before the first quote have names of their own. */
export const literalRegion = (
  host: Host,
  [before, open, close]: readonly [before: string, open: string, close: string],
  captures: Captures = {},
): Region => ({
  contentName: contentScope,
  begin: `${before}(${open})`,
  beginCaptures: { ...captures, ...quoteNamed(Object.keys(captures).length + 1, "begin") },
  end: `(${close})`,
  endCaptures: quoteNamed(1, "end"),
  patterns: [rule(host, "text")],
});

/** The place after the parenthesis of a call. The host reads that, and its partner. */
const inCall = `(?<=${functionNames.map((name) => `\\b${name}\\(`).join("|")})[ \\t]*`;

/** The literals, with their quotes, that are the argument of a call: on its line, or on the next one. */
export const argument = (
  ...literals: readonly (readonly [host: Host, open: string, close: string])[]
): readonly Region[] => [
  ...literals.map(([host, open, close]) => literalRegion(host, [inCall, open, close])),
  {
    begin: `${inCall}\\n`,
    end: "(?<=['\"`|])|(?=\\S)",
    applyEndPatternLast: 1,
    patterns: literals.map(([host, open, close]) => literalRegion(host, ["", open, close])),
  },
];
