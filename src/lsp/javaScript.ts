import { embeddedTexts } from "../embedded/embeddedTexts.js";
import { moduleOf, type Syntax } from "../embedded/parseModule.js";
import { scriptsOf } from "../embedded/scripts.js";
import { escapeTemplate } from "../embedded/template.js";
import { embeddedRegion } from "./embeddedRegion.js";
import { escapeQuoted } from "./escapeQuoted.js";
import type { Region } from "./region.js";

/** Returns the texts of a module of JavaScript or TypeScript. Most files do not name importspec, and are not parsed. */
export function moduleRegions(file: string, syntax: Syntax): Region[] {
  const module = file.includes("importspec") ? moduleOf(file, syntax) : undefined;
  if (module === undefined) return [];
  const lineEnd = file.includes("\r\n") ? "\r\n" : "\n";
  return [...embeddedTexts(file, module.program, module.scopes)].map(({ called, input, literal }) => {
    const quote = file[(input.offsets[0] as number) - 1] as string;
    const write = (text: string) =>
      literal.type === "TemplateLiteral"
        ? escapeTemplate(text).replaceAll(/\r\n|\n/g, lineEnd)
        : escapeQuoted(text, quote);
    return embeddedRegion(called, input, write);
  });
}

/** Returns the texts in the scripts of a component of Vue or Svelte. */
export function componentRegions(file: string): Region[] {
  if (!file.includes("importspec")) return [];
  const { module, syntax } = scriptsOf(file);
  return moduleRegions(module, syntax);
}
