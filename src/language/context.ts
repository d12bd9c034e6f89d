import type { Struct } from "../schema/field.js";
import { image, imageImportSpec, repositoryImportSpec, tagReference } from "../schema/imageImportSpec.js";
import { type Leaf, leavesOf } from "../schema/leaves.js";
import { stream } from "../schema/stream.js";
import { type Word, wordsOf } from "../schema/words.js";

/** What can be said in one place of a text, and the struct that it says it of. */
export interface Context {
  /** What messages call it. */
  readonly name: string;
  /** The word that begins it. */
  readonly word: string;
  readonly struct: Struct;
  readonly leaves: readonly Leaf[];
  readonly words: ReadonlyMap<string, Word>;
  /** The leaf that the item's own value sets; -1 for bare clauses. */
  readonly subject: number;
  /** The leaf of from.kind; -1 where there is none. */
  readonly kind: number;
}

function contextOf(name: string, word: string, struct: Struct, subject: string): Context {
  const leaves = leavesOf(struct);
  const place = (path: string) => leaves.findIndex((leaf) => leaf.path.join(".") === path);
  const words = wordsOf(struct).filter(({ leaf }) => leaf !== place(subject));
  return {
    name,
    word,
    struct,
    leaves,
    words: new Map(words.map((word) => [word.word, word])),
    subject: place(subject),
    kind: place("from.kind"),
  };
}

/** What messages call the places of the language. */
export const placeNames = {
  spec: "a spec",
  image: "an image",
  repository: "a repository",
  tag: "a tag",
  stream: "a stream",
} as const;

/** The places of the language. `image` is a `from` of a document, `spec` one that stands alone. */
export const contexts = {
  spec: contextOf(placeNames.spec, "from", imageImportSpec, "from.name"),
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
