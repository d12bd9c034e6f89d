import {
  importEach,
  importImage,
  importRepository,
  stream,
  streamEach,
  streamImage,
  streamImport,
  tag,
} from "../schema/items.js";
import { type Context, contextNames, contextOf, specContext, subjects } from "./context.js";
import { lazyRecord } from "./lazyRecord.js";

/** The name of a context. `spec` is a `from` outside a document. */
export type ContextName = keyof typeof contextNames;

/** Every context of the language. Each is made when it is first asked for: most texts have items of two or three. */
export const contexts: Readonly<Record<ContextName, Context>> = lazyRecord({
  spec: () => specContext,
  stream: () => contextOf(contextNames.stream, "stream", stream, subjects.stream),
  import: () => contextOf(contextNames.import, "import", streamImport, subjects.import),
  streamEach: () => contextOf(contextNames.streamEach, "each", streamEach),
  importEach: () => contextOf(contextNames.importEach, "each", importEach),
  streamImage: () => contextOf(contextNames.streamImage, "from", streamImage, subjects.streamImage),
  importImage: () => contextOf(contextNames.importImage, "from", importImage, subjects.importImage),
  tag: () => contextOf(contextNames.tag, "tag", tag, subjects.tag),
  repository: () => contextOf(contextNames.repository, "repository", importRepository, subjects.repository),
});

/** An item that other items belong to. */
export type Owner = "stream" | "import";

/** The contexts of the items of a stream and of an import, by the words that begin them. */
export const memberContexts = {
  stream: { each: "streamEach", from: "streamImage", tag: "tag" },
  import: { each: "importEach", from: "importImage", repository: "repository" },
} as const satisfies Readonly<Record<Owner, Readonly<Record<string, ContextName>>>>;

/** True for the word of an item that other items belong to. */
export const isOwner = (word: string): word is Owner => Object.hasOwn(memberContexts, word);

/** The names of the contexts that a word is allowed in, for a hint. */
export const namesOfContextsWith = (word: string): string[] =>
  Object.values(contexts)
    .filter(({ words }) => words.has(word))
    .map(({ name }) => name);
