import type { Struct } from "../schema/field.js";
import { imageImportSpec } from "../schema/imageImportSpec.js";
import { type Leaf, leavesOf } from "../schema/leaves.js";
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
  /** The leaf of from.kind if the item's own value is a reference of that kind, else -1. */
  readonly kind: number;
}

/** What can be said of a struct. `subject` is the path of the leaf that the item's own value sets. */
export function contextOf(name: string, word: string, struct: Struct, subject: string): Context {
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
    kind: subject === "from.name" ? place("from.kind") : -1,
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

/** The leaf that the value behind an item's own word sets, by the place. */
export const subjects = {
  spec: "from.name",
  image: "from.name",
  repository: "from.name",
  tag: "name",
  stream: "metadata.name",
} as const;

/** A spec that stands alone, and bare clauses. It is apart from the others, which its runtime does without. */
export const specContext = contextOf(placeNames.spec, "from", imageImportSpec, subjects.spec);
