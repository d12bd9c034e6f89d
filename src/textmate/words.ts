import type { WordRole } from "../../grammar/vocabulary.js";
import { vocabulary } from "../language/vocabulary.js";

/** Lists the words of the language that have one of several roles. */
export const wordsOfRole = (...roles: readonly WordRole[]): readonly string[] =>
  [...vocabulary.words].filter(([, role]) => roles.includes(role)).map(([word]) => word);

/** Words that are values, but not names. */
export const booleans = ["true", "false"];

/** Words that are neither names nor values, unless they are quoted. */
export const languageWords: readonly string[] = [...vocabulary.words.keys()];

/** The scope of each role of a word. Themes give it the colour that they give to the token type of the language server. */
export const scopeOfRole: Readonly<Record<WordRole, string>> = {
  Stream: "keyword.control.stream.importspec",
  Import: "keyword.control.import.importspec",
  Each: "keyword.control.each.importspec",
  From: "keyword.control.from.importspec",
  Repository: "keyword.control.repository.importspec",
  Tag: "keyword.control.tag.importspec",
  ValueWord: "variable.parameter.value.importspec",
  PairWord: "variable.parameter.pair.importspec",
  TextWord: "variable.parameter.text.importspec",
  FlagWord: "variable.parameter.flag.importspec",
  ConstantWord: "variable.other.constant.importspec",
};
