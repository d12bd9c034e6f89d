import type { Context } from "./context.js";
import { contexts, isOwner, memberContexts, namesOfContextsWith } from "./contexts.js";
import { fill, wordReasons } from "./messages.js";

/** True for a word that adds a key to a map of a stream: a label or an annotation. */
function isMap(word: string): boolean {
  const role = contexts.stream.words.get(word)?.role;
  return role === "pair" || role === "text";
}

/** The `each` of a stream or import; undefined for other items. */
const eachOf = ({ word }: Context): Context | undefined =>
  isOwner(word) ? contexts[memberContexts[word].each] : undefined;

function reasonOf(context: Context, word: string): string {
  if (context === contexts.stream && word === "local") return wordReasons.local;
  if (context === contexts.import && isMap(word)) return wordReasons.dropped;
  return eachOf(context)?.words.has(word) ? wordReasons.each : wordReasons.places;
}

/** The hint for a word of the language that a context does not have. */
export function misplacedHint(context: Context, word: string): string {
  const places = namesOfContextsWith(word).join(", ");
  return fill(reasonOf(context, word), { text: word, places });
}
