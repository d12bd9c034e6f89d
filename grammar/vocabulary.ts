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

/** Every word of the language with its role, and the kinds that may follow `from`. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, WordRole>;
  readonly kinds: readonly string[];
}
