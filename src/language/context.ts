import type { Struct } from "../schema/field.js";
import { imageImportSpec } from "../schema/imageImportSpec.js";
import { indexesOf, type Leaf, leavesOf } from "../schema/leaves.js";
import { type Word, wordsOf } from "../schema/words.js";

/** A kind of item: the struct whose fields it sets, and the words that set them. */
export interface Context {
  /** Its name in messages. */
  readonly name: string;
  /** The word that begins an item of this kind. */
  readonly word: string;
  readonly struct: Struct;
  /** The fields that hold values, in the order of the API. A plan has one slot per leaf. */
  readonly leaves: readonly Leaf[];
  /** Returns the index of a leaf by its name, such as `to.name`; undefined if there is no such leaf. */
  readonly indexOf: (name: string) => number | undefined;
  readonly words: ReadonlyMap<string, Word>;
  /** The index of the leaf that the item's own value sets. */
  readonly subject: number;
  /** The index of from.kind, if the item's own value is from.name and may follow a kind. */
  readonly kind: number | undefined;
}

/** Returns the context of a struct. `subject` is the name of the leaf that the item's own value sets. */
export function contextOf(name: string, word: string, struct: Struct, subject: string): Context {
  const leaves = leavesOf(struct);
  const indexes = indexesOf(leaves);
  const words = wordsOf(struct).filter(({ leaf }) => leaf !== indexes.get(subject));
  return {
    name,
    word,
    struct,
    leaves,
    indexOf: (leaf) => indexes.get(leaf),
    words: new Map(words.map((word) => [word.word, word])),
    subject: indexes.get(subject) as number,
    kind: subject === "from.name" ? indexes.get("from.kind") : undefined,
  };
}

/** The names of the contexts in messages. */
export const contextNames = {
  spec: "a spec",
  image: "an image",
  repository: "a repository",
  tag: "a tag",
  stream: "a stream",
} as const;

/** The name of the leaf that an item's own value sets, by context. */
export const subjects = {
  spec: "from.name",
  image: "from.name",
  repository: "from.name",
  tag: "name",
  stream: "metadata.name",
} as const;

/**
 * The context of a spec outside a document, and of bare clauses. It is not in contexts.ts so that the runtime of specs
 * does not bundle the contexts of documents.
 */
export const specContext = contextOf(contextNames.spec, "from", imageImportSpec, subjects.spec);
