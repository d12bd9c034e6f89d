import type { Range } from "../../grammar/range.js";
import type { Syntax } from "./parseModule.js";

/** The scripts of a component of Vue or Svelte, as a module whose offsets are those of the file. */
export interface ComponentScripts {
  /** The file with spaces in place of all but the scripts. */
  readonly module: string;
  readonly syntax: Syntax;
}

/** The beginning of the opening tag of a script. */
const tagBegin = /<script(?=[\s>])/iy;

/** Finds the ends of opening tags, in linear time. Values of attributes may hold `>`. */
class TagEnds {
  private readonly file: string;
  /** The marks from which no tag ends. */
  private readonly hopeless = new Set<number>();
  /** The last search for a mark: where it began, and what it found. */
  private searched = { from: 0, found: -1 };

  constructor(file: string) {
    this.file = file;
  }

  /** Returns the index of the `>` that ends a tag; undefined if none does. */
  endAfter(offset: number): number | undefined {
    const passed: number[] = [];
    let mark = this.markAfter(offset);
    while (mark < this.file.length && !this.hopeless.has(mark)) {
      const character = this.file[mark] as string;
      if (character === ">") return mark;
      passed.push(mark);
      const close = this.file.indexOf(character, mark + 1);
      if (close < 0) break;
      mark = this.markAfter(close + 1);
    }
    for (const each of passed) this.hopeless.add(each);
    return undefined;
  }

  /** The index of the next `>` or quote; the length of the file if there is none. */
  private markAfter(offset: number): number {
    const { from, found } = this.searched;
    if (from <= offset && offset <= found) return found;
    const mark = /[>"']/g;
    mark.lastIndex = offset;
    const index = mark.exec(this.file)?.index ?? this.file.length;
    this.searched = { from: offset, found: index };
    return index;
  }
}

/** Finds the scripts of a component. All are one module, as Vue takes `script` and `script setup`. */
export function scriptsOf(file: string): ComponentScripts {
  const scripts: Range[] = [];
  const languages: string[] = [];
  const ends = new TagEnds(file);
  for (let offset = file.indexOf("<"); offset >= 0; offset = file.indexOf("<", offset)) {
    if (file.startsWith("<!--", offset)) {
      const end = file.indexOf("-->", offset);
      if (end < 0) break;
      offset = end;
      continue;
    }
    tagBegin.lastIndex = offset;
    const close = tagBegin.test(file) ? ends.endAfter(tagBegin.lastIndex) : undefined;
    if (close === undefined) {
      offset++;
      continue;
    }
    const attributes = file.slice(offset + "<script".length, close);
    const start = close + 1;
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
