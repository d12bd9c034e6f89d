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
  /** The fields that hold values, in the order of the struct. A plan has one slot per leaf. */
  readonly leaves: readonly Leaf[];
  /** An undefined for each leaf. A copy of it is the fastest way to an array of that length. */
  readonly unset: readonly undefined[];
  /** Returns the index of a leaf by its name, such as `to.name`; undefined if there is no such leaf. */
  readonly indexOf: (name: string) => number | undefined;
  readonly words: ReadonlyMap<string, Word>;
  /** The index of the leaf that the item's own value sets; undefined for an item without a value. */
  readonly subject: number | undefined;
  /** The index of from.kind, if the struct has it. */
  readonly kind: number | undefined;
  /** A hole in place of the item's own value may pass specs: the item is a `from` of a document. */
  readonly takesSpecs: boolean;
}

/** Returns the context of a struct. `subject` is the name of the leaf that the item's own value sets. */
export function contextOf(name: string, word: string, struct: Struct, subject?: string): Context {
  const leaves = leavesOf(struct);
  const indexes = indexesOf(leaves);
  const own = subject === undefined ? undefined : indexes.get(subject);
  const words = wordsOf(struct).filter(({ leaf }) => leaf !== own);
  return {
    name,
    word,
    struct,
    leaves,
    unset: leaves.map(() => undefined),
    indexOf: (leaf) => indexes.get(leaf),
    words: new Map(words.map((each) => [each.word, each])),
    subject: own,
    kind: indexes.get("from.kind"),
    takesSpecs: word === "from" && name !== contextNames.spec,
  };
}

/** The names of the contexts in messages. */
export const contextNames = {
  spec: "a spec",
  stream: "a stream",
  import: "an import",
  streamEach: "'each' of a stream",
  importEach: "'each' of an import",
  streamImage: "an image of a stream",
  importImage: "an image of an import",
  tag: "a tag",
  repository: "a repository",
} as const;

/** The name of the leaf that an item's own value sets, by context. */
export const subjects = {
  spec: "from.name",
  stream: "metadata.name",
  import: "metadata.name",
  streamImage: "from.name",
  importImage: "from.name",
  tag: "name",
  repository: "from.name",
} as const;

/**
 * The context of a spec outside a document, and of bare clauses. It is not in contexts.ts so that the runtime of specs
 * does not bundle the contexts of documents.
 */
export const specContext = contextOf(contextNames.spec, "from", imageImportSpec, subjects.spec);
