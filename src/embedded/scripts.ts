import type { Range } from "../../grammar/range.js";
import type { Syntax } from "./parseModule.js";

/** The scripts of a component of Vue or Svelte, as a module whose offsets are those of the file. */
export interface ComponentScripts {
  /** The file with spaces in place of all but the scripts. */
  readonly module: string;
  readonly syntax: Syntax;
}

/** The opening tag of a script. Values of attributes may hold `>`. */
const openTag = /<script(?=[\s>])((?:[^>"']|"[^"]*"|'[^']*')*)>/iy;

/** Finds the scripts of a component. All are one module, as Vue takes `script` and `script setup`. */
export function scriptsOf(file: string): ComponentScripts {
  const scripts: Range[] = [];
  const languages: string[] = [];
  for (let offset = file.indexOf("<"); offset >= 0; offset = file.indexOf("<", offset)) {
    if (file.startsWith("<!--", offset)) {
      const end = file.indexOf("-->", offset);
      if (end < 0) break;
      offset = end;
      continue;
    }
    openTag.lastIndex = offset;
    const [tag, attributes = ""] = openTag.exec(file) ?? [];
    if (tag === undefined) {
      offset++;
      continue;
    }
    const start = offset + tag.length;
    const end = file.indexOf("</script", start);
    if (end < 0) break;
    scripts.push({ start, end });
    languages.push(/\blang\s*=\s*["']?(\w+)/.exec(attributes)?.[1] ?? "js");
    offset = end;
  }
  const typescript = languages.some((language) => language.startsWith("ts") || language === "typescript");
  const jsx = languages.some((language) => language.endsWith("x"));
  return { module: onlyRanges(file, scripts), syntax: { typescript, jsx } };
}

/** A text with spaces in place of all but some ranges, and with its line breaks. */
function onlyRanges(text: string, ranges: readonly Range[]): string {
  let result = "";
  let end = 0;
  const blank = (until: number) => text.slice(end, until).replaceAll(/[^\r\n]/g, " ");
  for (const range of ranges) {
    result += blank(range.start) + text.slice(range.start, range.end);
    end = range.end;
  }
  return result + blank(text.length);
}
