import { readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type GlobPart, parseGlobs } from "./glob.js";

/** How lines end: as a configuration of the project says, or as they do. */
export type LineEnd = "\n" | "\r\n";

/**
 * Finds how the lines of a file are to end, by `.editorconfig` and `.gitattributes` in the directories around it. The
 * nearest that says it decides. Returns undefined if none does: then both are right, as Git may convert them.
 */
export function configuredLineEnd(path: string): LineEnd | undefined {
  const file = resolve(path);
  for (let directory = dirname(file); ; directory = dirname(directory)) {
    const name = relative(directory, file).replaceAll("\\", "/");
    const found =
      editorConfigLineEnd(textOf(join(directory, ".editorconfig")), name) ??
      attributesLineEnd(textOf(join(directory, ".gitattributes")), name);
    if (found !== undefined || directory === dirname(directory)) return found;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** The last section that matches the file and sets `end_of_line` wins. */
function editorConfigLineEnd(text: string, name: string): LineEnd | undefined {
  let isMatch = false;
  let found: LineEnd | undefined;
  for (const line of text.split(/\r?\n/)) {
    const section = /^\s*\[(.+)\]\s*$/.exec(line)?.[1];
    if (section !== undefined) isMatch = matches(section, name);
    const value = /^\s*end_of_line\s*=\s*(\w+)\s*$/i.exec(line)?.[1]?.toLowerCase();
    if (isMatch && value !== undefined) found = lineEnds[value];
  }
  return found;
}

/** The last line that matches the file and sets `eol` wins. */
function attributesLineEnd(text: string, name: string): LineEnd | undefined {
  let found: LineEnd | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [pattern = "#", ...attributes] = line.trim().split(/\s+/);
    const value = attributes.find((attribute) => attribute.startsWith("eol="))?.slice("eol=".length);
    if (!pattern.startsWith("#") && value !== undefined && matches(pattern, name)) found = lineEnds[value];
  }
  return found;
}

const lineEnds: Readonly<Record<string, LineEnd>> = { lf: "\n", crlf: "\r\n" };

/** A pattern without a slash matches the name of the file in any directory. */
function matches(pattern: string, name: string): boolean {
  const anchored = pattern.replace(/^\//, "");
  return parseGlobs(anchored).some((glob) =>
    pattern.includes("/") ? matchesParts(glob, name.split("/")) : matchesParts(glob, [basename(name)]),
  );
}

function matchesParts([part, ...rest]: readonly GlobPart[], [name, ...names]: readonly string[]): boolean {
  if (part === undefined) return name === undefined;
  if (part === "**")
    return name === undefined || matchesParts(rest, [name, ...names]) || matchesParts([part, ...rest], names);
  if (name === undefined) return false;
  const isMatch = typeof part === "object" ? part.name === name : part(name);
  return isMatch && matchesParts(rest, names);
}
