import { javascript } from "./javascript.js";
import { jsonnet } from "./jsonnet.js";
import { language } from "./language.js";
import { markdown } from "./markdown.js";
import type { TextMateGrammar } from "./rule.js";

/** Every grammar, the language's own first. */
export const grammars: readonly TextMateGrammar[] = [language, javascript, jsonnet, markdown];

/** The name of the file that a grammar is in. */
export const fileNameOf = ({ name }: TextMateGrammar): string => `${name}.tmLanguage.json`;
