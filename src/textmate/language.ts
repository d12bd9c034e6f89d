import { file } from "./file.js";
import type { TextMateGrammar } from "./rule.js";
import { repositoryOf } from "./text.js";

/** The grammar of files of the language. */
export const language: TextMateGrammar = {
  name: "importspec",
  displayName: "importspec",
  scopeName: "source.importspec",
  fileTypes: ["imports"],
  patterns: [{ include: "#text" }],
  repository: repositoryOf(file),
};
