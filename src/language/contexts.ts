import { image, repositoryImportSpec, tagReference } from "../schema/imageImportSpec.js";
import { stream } from "../schema/stream.js";
import { contextOf, placeNames, specContext } from "./context.js";

/** The places of the language. `image` is a `from` of a document, `spec` one that stands alone. */
export const contexts = {
  spec: specContext,
  image: contextOf(placeNames.image, "from", image, "from.name"),
  repository: contextOf(placeNames.repository, "repository", repositoryImportSpec, "from.name"),
  tag: contextOf(placeNames.tag, "tag", tagReference, "name"),
  stream: contextOf(placeNames.stream, "stream", stream, "metadata.name"),
} as const;

/** The places where a word can stand, for a hint. */
export function placesOf(word: string): string[] {
  return Object.values(contexts)
    .filter(({ words }) => words.has(word))
    .map(({ name }) => name);
}
