/** The roles that the vocabulary gives to words. */
export type WordRole =
  | "Stream"
  | "Import"
  | "Each"
  | "From"
  | "Repository"
  | "Tag"
  | "ValueWord"
  | "PairWord"
  | "TextWord"
  | "FlagWord"
  | "ConstantWord";

/** The words of the language with their roles, and the kinds that may follow `from`. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, WordRole>;
  readonly kinds: readonly string[];
  /** The word that an unknown one is a misspelling of, if that can be told. */
  readonly near: (word: string) => string | undefined;
  /** The kind that a word after `from` means in another case or in short (`istag`), if it does. */
  readonly kindLike: (word: string) => string | undefined;
}
