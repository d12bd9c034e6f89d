import { argument, contentScope } from "./embedded.js";
import { block, double, single } from "./literals.js";
import type { TextMateGrammar } from "./rule.js";
import { repositoryOf } from "./text.js";

/** The arguments of calls in Jsonnet. */
export const jsonnet: TextMateGrammar = {
  name: "importspec-jsonnet",
  scopeName: "inline.importspec.jsonnet",
  injectTo: ["source.jsonnet"],
  injectionSelector: `L:source.jsonnet -comment -string -${contentScope}`,
  patterns: argument(
    [block, "\\|\\|\\|-?(?=[ \\t]*$)", "^[ \\t]*\\|\\|\\|"],
    [single, "@?'", "'"],
    [double, '"', '"'],
  ),
  repository: { ...repositoryOf(block), ...repositoryOf(single), ...repositoryOf(double) },
};
