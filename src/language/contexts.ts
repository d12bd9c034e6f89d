import { repositoryImportSpec, streamImage, tagReference } from "../schema/imageImportSpec.js";
import { stream } from "../schema/stream.js";
import { contextOf, placeNames, specContext, subjects } from "./context.js";
import type { ItemWord } from "./vocabulary.js";

/** The places of the language. `image` is a `from` of a document, `spec` one that stands alone. */
export const contexts = {
  spec: specContext,
  image: contextOf(placeNames.image, "from", streamImage, subjects.image),
  repository: contextOf(placeNames.repository, "repository", repositoryImportSpec, subjects.repository),
  tag: contextOf(placeNames.tag, "tag", tagReference, subjects.tag),
  stream: contextOf(placeNames.stream, "stream", stream, subjects.stream),
} as const;

/** The context of each item of a document, by the word that begins the item. */
export const itemContexts = {
  from: "image",
  repository: "repository",
  tag: "tag",
  stream: "stream",
} as const satisfies Readonly<Record<ItemWord, keyof typeof contexts>>;

/** The places where a word can stand, for a hint. */
export function placesOf(word: string): string[] {
  return Object.values(contexts)
    .filter(({ words }) => words.has(word))
    .map(({ name }) => name);
}
