import type { WordRole } from "../../grammar/vocabulary.js";
import { vocabulary } from "../language/vocabulary.js";
import { type Host, oneOf, space, upTo } from "./host.js";
import type { Match, Region, Rule } from "./rule.js";
import { wholeString, wholeWord } from "./tokens.js";
import { scopeOfRole, wordsOfRole } from "./words.js";

/** A reference to a rule of a host. */
export const rule = ({ prefix }: Host, name: string): Rule => ({ include: `#${prefix}${name}` });

/** A word of the language that stands alone. */
export const plainWord = (host: Host, role: WordRole): Match => ({
  name: scopeOfRole[role],
  match: oneOf(host, wordsOfRole(role)),
});

/** The beginning of a region. */
type Beginning = Required<Pick<Region, "begin" | "beginCaptures">>;

/**
 * Takes a value after the beginning of the region and the white space after that. So the first place that is not after white
 * space is the end of the value, also where a comment touches it. If there is none the region ends at the next token.
 */
const taking = (host: Host, { begin, beginCaptures }: Beginning, ...values: readonly Rule[]): Region => ({
  begin: `${begin}[${space}]*`,
  beginCaptures,
  end: upTo(host, `(?<=[^${space}])`, `(?=[^#${space}])`),
  applyEndPatternLast: 1,
  patterns: [rule(host, "commentAfterSpace"), ...values],
});

const wordOf = (host: Host, role: WordRole): Beginning => ({
  begin: `(${oneOf(host, wordsOfRole(role))})`,
  beginCaptures: { 1: { name: scopeOfRole[role] } },
});

/** A word and its value, by the rule for the value. */
export const withValue = (host: Host, role: WordRole, value = "value"): Region =>
  taking(host, wordOf(host, role), rule(host, value));

/** A word, its key and its value. */
export function withPair(host: Host, role: WordRole): Region {
  const key: Beginning = {
    begin: `(?:(${wholeString(host)})(#[^\\n]*)?|(${wholeWord(host)}))`,
    beginCaptures: {
      1: { patterns: [rule(host, "string")] },
      2: { patterns: [rule(host, "comment")] },
      3: { name: "entity.other.attribute-name.importspec", patterns: [rule(host, "boolean"), ...host.own] },
    },
  };
  return taking(host, wordOf(host, role), taking(host, key, rule(host, "value")));
}

/** `from`, a kind if there is one, and a name. */
export function from(host: Host): Region {
  const kind: Beginning = {
    begin: `(?:(${oneOf(host, vocabulary.kinds)})|(${oneOf(host, ["[A-Z][A-Za-z0-9]*"])}))`,
    beginCaptures: {
      1: { name: "support.class.kind.importspec" },
      2: { name: "invalid.illegal.kind.importspec" },
    },
  };
  const name = rule(host, "value");
  return taking(host, wordOf(host, "From"), taking(host, kind, name), name);
}
