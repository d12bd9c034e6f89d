import type { Rule } from "eslint";

/** The folder of the package: two folders up from the sources, one from the bundle. */
const packageFolder = new URL(import.meta.url.endsWith(".ts") ? "../.." : "..", import.meta.url);

/** The docs of a rule: a description, and the URL of its section in the package's own docs, which works offline. */
export const docsOf = (
  name: string,
  description: string,
): NonNullable<Rule.RuleMetaData["docs"]> & { readonly url: string } => ({
  description,
  url: new URL(`docs/eslint.md#importspec${name}`, packageFolder).href,
});
