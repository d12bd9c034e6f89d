/** A glob, one element per part of the path. */
export type Glob = readonly GlobPart[];

/** `**` for any number of directories, a test for a name, or one name. */
export type GlobPart = "**" | ((name: string) => boolean) | { readonly name: string };

/** The characters that make a path a glob. */
export const isGlob = (path: string): boolean => /[*?[{]/.test(path);

/** Braces that would expand to more patterns are taken literally. */
const maxPatterns = 1_000;

/**
 * Reads a glob: `*` and `?` in a name, `**` for directories, `[a-z]` and `[!a-z]` for characters, `{a,b}` for
 * alternatives, and a backslash before a character that stands for itself. Matching takes time linear in the name for
 * each `*`, however many there are.
 */
export function parseGlobs(pattern: string): Glob[] {
  return expandBraces(pattern).map((each) =>
    each
      .split("/")
      .filter(
        (part, index, parts) => !["", "."].includes(part) && !(part === "**" && parts[index - 1] === part),
      )
      .map(partOf),
  );
}

function expandBraces(pattern: string): string[] {
  const expanded: string[] = [];
  const rest = [pattern];
  while (rest.length > 0 && rest.length + expanded.length <= maxPatterns) {
    const next = rest.pop() as string;
    // The innermost braces, so that nested ones are expanded later.
    const found = /(?<!\\)\{([^{}]*,[^{}]*)\}/.exec(next);
    if (found === null) {
      expanded.push(next);
      continue;
    }
    const [braces, alternatives = ""] = found;
    const [before, after] = [next.slice(0, found.index), next.slice(found.index + braces.length)];
    for (const each of alternatives.split(",").toReversed()) rest.push(before + each + after);
  }
  return rest.length > 0 ? [pattern] : expanded;
}

/** A test for one character, or a star. */
type Token = ((character: string) => boolean) | "*";

function partOf(part: string): GlobPart {
  if (part === "**") return part;
  if (!/[*?[\\]/.test(part)) return { name: part };
  const tokens: Token[] = [];
  for (const [, escaped, negated, set, other = ""] of part.matchAll(token)) {
    if (escaped !== undefined) tokens.push((character) => character === escaped);
    else if (set !== undefined) tokens.push((character) => inSet(set, character) !== (negated !== ""));
    else if (other === "*") tokens.push("*");
    else if (other === "?") tokens.push(() => true);
    else tokens.push((character) => character === other);
  }
  return (name) => matches(tokens, [...name]);
}

const token = /\\(.)|\[([!^]?)(\]?[^\]]*)\]|(.)/gsu;

/** True for a character of `abc` or of a range such as `a-z`. */
function inSet(set: string, character: string): boolean {
  for (const [, first = "", last = first] of set.matchAll(/(.)(?:-(.))?/gsu))
    if (first <= character && character <= last) return true;
  return false;
}

/** When a character does not match, the last star takes one more. The stars before it need not change. */
function matches(tokens: readonly Token[], name: readonly string[]): boolean {
  let position = 0;
  let next = 0;
  let afterStar = -1;
  let starEnd = 0;
  while (position < name.length) {
    const token = tokens[next];
    if (token === "*") {
      afterStar = ++next;
      starEnd = position;
    } else if (token?.(name[position] as string)) {
      next++;
      position++;
    } else if (afterStar >= 0) {
      next = afterStar;
      position = ++starEnd;
    } else return false;
  }
  while (tokens[next] === "*") next++;
  return next === tokens.length;
}
