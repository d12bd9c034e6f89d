import type { Item } from "../../grammar/ast.js";
import type { WordRole as TokenRole, Vocabulary } from "../../grammar/vocabulary.js";
import type { Struct } from "../schema/field.js";
import { imageImportSpec } from "../schema/imageImportSpec.js";
import { importRepository, stream, streamImage, streamImport, tag } from "../schema/items.js";
import { objectReference } from "../schema/objectReference.js";
import { type Word, type WordRole, wordsOf } from "../schema/words.js";
import { nearest } from "../text/nearest.js";

const itemRoles = {
  stream: "Stream",
  import: "Import",
  each: "Each",
  from: "From",
  repository: "Repository",
  tag: "Tag",
} as const;

/** A word that begins an item. */
export type ItemWord = keyof typeof itemRoles;

/** The words that begin an item. */
export const itemWords = Object.keys(itemRoles) as readonly ItemWord[];

const tokenRoles: Readonly<Record<WordRole, TokenRole>> = {
  value: "ValueWord",
  pair: "PairWord",
  text: "TextWord",
  flag: "FlagWord",
  constant: "ConstantWord",
};

const structs: readonly Struct[] = [
  imageImportSpec,
  streamImage,
  tag,
  importRepository,
  stream,
  streamImport,
];

const isItemWord = (word: string): word is ItemWord => Object.hasOwn(itemRoles, word);

/** Every word of the language that sets a field, in the order of the schema, with its use. */
const words = new Map<string, Word>(
  structs
    .flatMap(wordsOf)
    .filter(({ word }) => !isItemWord(word))
    .map((word) => [word.word, word]),
);

/** The kinds, and other names for them: their own in lower case, and oc's short ones. */
const { values: kinds } = objectReference.fields.kind;
export const kindsByName: Readonly<Record<string, string>> = {
  ...Object.fromEntries(kinds.map((kind) => [kind.toLowerCase(), kind])),
  docker: "DockerImage",
  istag: "ImageStreamTag",
  isimage: "ImageStreamImage",
};

const known: ReadonlyMap<string, TokenRole> = new Map<string, TokenRole>([
  ...(Object.entries(itemRoles) as [string, TokenRole][]),
  ...[...words].map(([word, { role }]): [string, TokenRole] => [word, tokenRoles[role]]),
]);

const candidates = [...known.keys(), "true", "false"];

/** The language's words for the grammar. */
export const vocabulary: Vocabulary = {
  words: known,
  kinds,
  near: (word) => nearest(word, candidates),
  kindLike: (word) => {
    const name = word.toLowerCase();
    return Object.hasOwn(kindsByName, name) ? kindsByName[name] : undefined;
  },
};

/** The number of values that a word takes; 0 for an unknown one. The boolean of a flag does not count. */
export function valuesTaken(word: string): number {
  if (isItemWord(word)) return word === "each" ? 0 : 1;
  const role = words.get(word)?.role;
  return role === "pair" || role === "text" ? 2 : role === "value" ? 1 : 0;
}

/** True for a word that sets by itself a value of the field that `owner` sets: `local` of `referencePolicy`. */
export function isConstantOf(word: string, owner: string): boolean {
  const constant = words.get(word);
  return constant?.role === "constant" && constant.field === words.get(owner)?.field;
}

/** The word that begins an item of a type. */
export const itemWordOf = {
  Stream: "stream",
  Import: "import",
  Each: "each",
  Spec: "from",
  Repository: "repository",
  Tag: "tag",
} as const satisfies Readonly<Record<Item["type"], ItemWord>>;
