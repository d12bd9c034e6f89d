import type { Item } from "../../grammar/ast.js";
import type { WordRole as TokenRole, Vocabulary } from "../../grammar/vocabulary.js";
import type { Struct } from "../schema/field.js";
import { imageImportSpec, repositoryImportSpec, tagReference } from "../schema/imageImportSpec.js";
import { objectReference } from "../schema/objectReference.js";
import { stream } from "../schema/stream.js";
import { type Word, type WordRole, wordsOf } from "../schema/words.js";

const itemRoles = { from: "From", repository: "Repository", tag: "Tag", stream: "Stream" } as const;

/** A word that begins an item. */
export type ItemWord = keyof typeof itemRoles;

/** The words that begin an item. */
export const itemWords: readonly string[] = Object.keys(itemRoles);

const tokenRoles: Readonly<Record<WordRole, TokenRole>> = {
  value: "ValueWord",
  pair: "PairWord",
  flag: "FlagWord",
  constant: "ConstantWord",
};

const structs: readonly Struct[] = [imageImportSpec, repositoryImportSpec, tagReference, stream];

/** Every word that sets a field, in the order of the schema. */
const words = new Map<string, Word>(
  structs
    .flatMap(wordsOf)
    .filter(({ word }) => !itemWords.includes(word))
    .map((word) => [word.word, word]),
);

/** The words and kinds of the language, for the grammar. */
export const vocabulary: Vocabulary = {
  words: new Map<string, TokenRole>([
    ...(Object.entries(itemRoles) as [string, TokenRole][]),
    ...[...words].map(([word, { role }]): [string, TokenRole] => [word, tokenRoles[role]]),
  ]),
  kinds: objectReference.fields.kind.values,
};

/** Returns the number of values that a word must be followed by; 0 for a flag or an unknown word. */
export function valuesTaken(word: string): number {
  if (itemWords.includes(word)) return 1;
  const role = words.get(word)?.role;
  return role === "pair" ? 2 : role === "value" ? 1 : 0;
}

/** True for a word that alone sets the field of `owner` to one of its values: `local` for `referencePolicy`. */
export function isConstantOf(word: string, owner: string): boolean {
  const constant = words.get(word);
  return constant?.role === "constant" && constant.field === words.get(owner)?.field;
}

/** The word that begins an item, by the type of its node. */
export const itemWordOf: Readonly<Record<Item["type"], ItemWord>> = {
  Spec: "from",
  Repository: "repository",
  Tag: "tag",
  Stream: "stream",
};
