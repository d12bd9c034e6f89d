import { from, plainWord, rule, withPair, withValue } from "./clauses.js";
import { type Host, space } from "./host.js";
import type { Repository } from "./rule.js";
import { boolean, comment, line, string, word } from "./tokens.js";

const rulesOf = (host: Host): Repository => ({
  text: {
    patterns: [
      ...["comment", "string", "line", "boolean", "stream", "import", "each", "from", "repository", "tag"],
      ...["valueWord", "pairWord", "textWord", "flagWord", "constantWord"],
    ]
      .map((name) => rule(host, name))
      .concat(host.own),
  },
  value: { patterns: ["string", "boolean", "word"].map((name) => rule(host, name)) },
  comment: comment(host),
  commentAfterSpace: comment(host, space),
  string: string(host),
  line: line(host),
  boolean: boolean(host),
  name: { patterns: ["string", "boolean", "nameWord"].map((name) => rule(host, name)) },
  nameWord: word(host, "entity.name.type.importspec"),
  word: word(host),
  stream: withValue(host, "Stream", "name"),
  import: withValue(host, "Import", "name"),
  each: plainWord(host, "Each"),
  from: from(host),
  repository: withValue(host, "Repository"),
  tag: withValue(host, "Tag"),
  valueWord: withValue(host, "ValueWord"),
  pairWord: withPair(host, "PairWord"),
  textWord: withPair(host, "TextWord"),
  flagWord: plainWord(host, "FlagWord"),
  constantWord: plainWord(host, "ConstantWord"),
});

/** The rules of a text in a host, by their names with its prefix. `text` is all that may be at any place. */
export const repositoryOf = (host: Host): Repository =>
  Object.fromEntries(Object.entries(rulesOf(host)).map(([name, each]) => [host.prefix + name, each]));
