/** The roles that the vocabulary gives to words. */
export type WordRole =
  | "From"
  | "Repository"
  | "Tag"
  | "Stream"
  | "ValueWord"
  | "PairWord"
  | "FlagWord"
  | "ConstantWord";

/** The words of the language with their roles, and the kinds that may follow `from`. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, WordRole>;
  readonly kinds: readonly string[];
}
