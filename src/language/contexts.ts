import { repositoryImportSpec, streamImage, tagReference } from "../schema/imageImportSpec.js";
import { stream } from "../schema/stream.js";
import { contextNames, contextOf, specContext, subjects } from "./context.js";
import type { ItemWord } from "./vocabulary.js";

/** Every context of the language. `image` is a `from` in a document, `spec` a `from` outside one. */
export const contexts = {
  spec: specContext,
  image: contextOf(contextNames.image, "from", streamImage, subjects.image),
  repository: contextOf(contextNames.repository, "repository", repositoryImportSpec, subjects.repository),
  tag: contextOf(contextNames.tag, "tag", tagReference, subjects.tag),
  stream: contextOf(contextNames.stream, "stream", stream, subjects.stream),
} as const;

/** The context of an item of a document, by the word that begins it. */
export const itemContexts = {
  from: "image",
  repository: "repository",
  tag: "tag",
  stream: "stream",
} as const satisfies Readonly<Record<ItemWord, keyof typeof contexts>>;

/** Returns the names of the contexts that a word is allowed in, for a hint. */
export function namesOfContextsWith(word: string): string[] {
  return Object.values(contexts)
    .filter(({ words }) => words.has(word))
    .map(({ name }) => name);
}
