import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import type { Code } from "../../index.js";
import { type InputDiagnostic, InputError } from "./inputError.js";

/** The content of a file or of stdin. */
export interface Input {
  /** The path as it was given, or `<stdin>`. */
  readonly name: string;
  /** The text without a byte order mark. */
  readonly text: string;
  readonly bytes: Buffer;
}

/** The largest input, in bytes. */
const maxBytes = 2 ** 24;

/** A code, a message and a hint. */
type Reason = readonly [code: Code<"input">, message: string, hint?: string];

const reasons: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ["ENOENT", ["missing-file", "There is no such file"]],
  ["ENOTDIR", ["missing-file", "There is no such file: a part of its path is not a directory"]],
  ["EISDIR", ["directory", "This is a directory", "Name the files in it."]],
  ["EACCES", ["unreadable", "Permission denied"]],
]);

type Chunks = AsyncIterable<Uint8Array | string>;

/** Reads a file. Throws an InputError if it cannot be read or is not UTF-8. */
export const readFile = (path: string): Promise<Input> => readInput(path, () => createReadStream(path));

/** Reads stdin to its end. Throws an InputError if it is not UTF-8. */
export const readStdin = (stdin: Chunks): Promise<Input> => readInput("<stdin>", () => stdin);

async function readInput(name: string, open: () => Chunks): Promise<Input> {
  const bytes = await readBytes(name, open);
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return { name, text, bytes };
  throw invalidUtf8(name, text, bytes);
}

async function readBytes(name: string, open: () => Chunks): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of open()) {
      chunks.push(Buffer.from(chunk as Uint8Array));
      size += chunk.length;
      if (size > maxBytes) break;
    }
  } catch (error) {
    const [code, message, hint] = reasons.get((error as NodeJS.ErrnoException).code ?? "") ?? [
      "unreadable",
      `Cannot be read: ${(error as Error).message}`,
    ];
    throw new InputError({ name }, [{ code, message, ...(hint && { hint }) }]);
  }
  if (size <= maxBytes) return Buffer.concat(chunks);
  const message = `The input is larger than ${maxBytes / 2 ** 20} MB`;
  throw new InputError({ name }, [{ code: "too-large", message, hint: "Split it into several files." }]);
}

/** Returns the error for the first byte that is not UTF-8. `text` has U+FFFD where decoding failed. */
function invalidUtf8(name: string, text: string, bytes: Buffer): InputError {
  const replacement = Buffer.from("\uFFFD");
  let byte = bytes.indexOf("\uFEFF") === 0 ? 3 : 0;
  let offset = 0;
  for (;;) {
    const next = text.indexOf("\uFFFD", offset);
    byte += Buffer.byteLength(text.slice(offset, next));
    offset = next;
    if (!bytes.subarray(byte, byte + 3).equals(replacement)) break;
    byte += 3;
    offset += 1;
  }
  const hex = (bytes[byte] as number).toString(16).toUpperCase();
  const utf16 = /^(?:\xFF\xFE|\xFE\xFF)/.test(bytes.toString("latin1", 0, 2));
  const diagnostic: InputDiagnostic = {
    code: "invalid-utf8",
    message: `The byte 0x${hex} at offset ${byte} is not UTF-8`,
    hint: utf16 ? "It looks like UTF-16: save the file as UTF-8." : "Save the file as UTF-8.",
    range: { start: offset, end: offset + 1 },
  };
  return new InputError({ name, text }, [diagnostic]);
}
