import { type Host, oneOf, separators, space, upTo } from "./host.js";
import type { Match, Region } from "./rule.js";
import { booleans, languageWords } from "./words.js";

/** The end of a line, less white space. */
const lineEnd = `(?=[${space}]*$)`;

/**
 * From `#` to the end of the line, with the line break: what comes next is at the start of a line. `before` are the
 * characters that may be before it.
 */
export const comment = (host: Host, before = separators(host)): Region => ({
  name: "comment.line.number-sign.importspec",
  begin: `(?<![^${before}])#`,
  beginCaptures: { 0: { name: "punctuation.definition.comment.importspec" } },
  end: upTo(host, "\\n"),
  patterns: host.own,
});

/** From a `|` to the end of the line. */
export const line = (host: Host): Region => ({
  name: "string.unquoted.line.importspec",
  begin: `(?<![^${separators(host)}])(?<!${host.quote})\\|`,
  beginCaptures: { 0: { name: "punctuation.definition.string.begin.importspec" } },
  end: upTo(host, "$"),
  patterns: host.own,
});

/** A string: closed, or up to the end of its line. */
export const string = (host: Host): Region => ({
  name: "string.quoted.double.importspec",
  begin: host.quote,
  beginCaptures: { 0: { name: "punctuation.definition.string.begin.importspec" } },
  end: upTo(host, `(${host.quote})`, lineEnd),
  endCaptures: { 1: { name: "punctuation.definition.string.end.importspec" } },
  patterns: [
    {
      name: "variable.other.parameter.importspec",
      match: `${host.dollar}(?:\\{[A-Za-z0-9_]+\\}|\\{\\{[A-Za-z0-9_]+\\}\\})`,
    },
    ...host.escapes,
    ...host.own,
  ],
});

/** A string as one expression. */
export const wholeString = ({ quote, inside }: Host): string => `${quote}${inside}*?(?:${quote}|${lineEnd})`;

export const boolean = (host: Host): Match => ({
  name: "constant.language.boolean.importspec",
  match: oneOf(host, booleans),
});

const isWord = (host: Host): string =>
  `(?<![^${separators(host)}])(?!${oneOf(host, languageWords)})(?=[^#|${separators(host)}])`;

/** A word that is not of the language. White space does not end it in a hole. */
export const word = (host: Host, name = "string.unquoted.importspec"): Region => ({
  name,
  begin: isWord(host),
  end: upTo(host, `(?=[${separators(host)}])`, "$"),
  patterns: host.own,
});

/** A word that is not of the language as one expression. */
export const wholeWord = (host: Host): string => `${isWord(host)}[^${separators(host)}]+`;
