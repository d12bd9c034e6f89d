import { type ReadString, readBlock, readQuoted, readVerbatim } from "./strings.js";
import type { JsonnetToken } from "./token.js";

const space = /[ \t\r\n]+/y;
const comment = /(?:\/\/|#)[^\n]*|\/\*[\s\S]*?\*\//y;
const name = /[A-Za-z_][A-Za-z0-9_]*/y;

/** The end of what a sticky pattern matches at an offset; the offset itself if it matches nothing. */
function endOf(pattern: RegExp, file: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(file) ? pattern.lastIndex : offset;
}

/**
 * Cuts a file of Jsonnet into tokens: names, strings, and single characters for all else. Stops at a string or comment that
 * does not end. Follows the lexer of go-jsonnet as far as strings and comments go.
 */
export function* scanJsonnet(file: string): Generator<JsonnetToken> {
  let offset = 0;
  while (offset < file.length) {
    const skipped = endOf(comment, file, endOf(space, file, offset));
    if (skipped > offset) {
      offset = skipped;
      continue;
    }
    if (file.startsWith("/*", offset)) return;
    const isString = /^(?:"|'|@["']|\|\|\|)/.test(file.slice(offset, offset + 3));
    const read = isString ? readString(file, offset) : undefined;
    if (isString && read === undefined) return;
    const start = offset;
    if (read !== undefined) {
      offset = read.end;
      yield { type: "string", start, end: offset, string: read.string };
      continue;
    }
    const nameEnd = endOf(name, file, offset);
    offset = Math.max(nameEnd, offset + 1);
    const written = file.slice(start, offset);
    yield nameEnd > start
      ? { type: "name", start, end: offset, name: written }
      : { type: "mark", start, end: offset, mark: written };
  }
}

function readString(file: string, offset: number): ReadString | undefined {
  if (file[offset] === "@") return readVerbatim(file, offset);
  return file[offset] === "|" ? readBlock(file, offset) : readQuoted(file, offset);
}
