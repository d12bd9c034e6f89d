import { createReadStream, readFileSync, statSync } from "node:fs";
import type { Code } from "../../index.js";
import { openDescriptor } from "../../settings/openDescriptor.js";
import { InputError } from "./inputError.js";
import { decodeText } from "./utf8.js";

/** The bytes of a file or of stdin. */
export interface NamedBytes {
  /** The path as it was given, or `<stdin>`. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** The content of a file or of stdin. */
export interface Input extends NamedBytes {
  /** The text without a byte order mark. */
  readonly text: string;
}

/** The largest input that is read as one text, in bytes. */
const maxTextBytes = 2 ** 24;

/** A code, a message and a hint. */
type Reason = readonly [code: Code<"input">, message: string, hint?: string];

const reasons: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ["ENOENT", ["missing-file", "There is no such file"]],
  ["ENOTDIR", ["missing-file", "There is no such file: a part of its path is not a directory"]],
  ["EISDIR", ["directory", "This is a directory", "Name the files in it."]],
  ["EACCES", ["unreadable", "Permission denied"]],
  ["ENOTREG", ["unreadable", "This is not a regular file", "Pipe it to the command, and name it -."]],
]);

/** A stream of bytes, such as stdin. */
export type Chunks = AsyncIterable<Uint8Array | string>;

/** Reads a file. Throws an InputError if it cannot be read, is not a regular file or is larger than 16 MB. */
export const readFile = (path: string): Promise<NamedBytes> => readWhole(path, fileChunks(path));

/** Reads stdin to its end. Throws an InputError if it is larger than 16 MB. */
export const readStdin = (stdin: Chunks): Promise<NamedBytes> => readWhole(stdinName, stdin);

/** The name of stdin in messages. */
export const stdinName = "<stdin>";

/** Decodes an input. Throws an InputError if it is not UTF-8. */
export const decodeInput = ({ name, bytes }: NamedBytes): Input => ({
  name,
  bytes,
  text: decodeText(name, bytes),
});

/** The largest file that is read at once, in bytes: a stream of one file costs more than its reading. */
const maxReadAtOnce = 2 ** 16;

/**
 * Returns true for a small file. Throws for a FIFO or a device: to open one can wait forever, and no signal ends that.
 */
function isSmallFile(path: string): boolean {
  const status = statSync(path);
  if (status.isFile()) return status.size > 0 && status.size <= maxReadAtOnce;
  if (status.isDirectory() || openDescriptor.test(path)) return false;
  throw Object.assign(new Error("not a regular file"), { code: "ENOTREG" });
}

/** Reads a file in chunks. Throws an InputError if it cannot be read, or is not a regular file. */
export async function* fileChunks(path: string): AsyncGenerator<Buffer> {
  try {
    if (isSmallFile(path)) yield readFileSync(path);
    else yield* createReadStream(path) as AsyncIterable<Buffer>;
  } catch (error) {
    throw unreadableError(path, error);
  }
}

/** The error of a path that cannot be read, by the error of Node. */
export function unreadableError(path: string, error: unknown): InputError {
  const [code, message, hint] = reasons.get((error as NodeJS.ErrnoException).code ?? "") ?? [
    "unreadable",
    `Cannot be read: ${(error as Error).message}`,
  ];
  return new InputError({ name: path }, [{ code, message, ...(hint && { hint }) }]);
}

async function readWhole(name: string, stream: Chunks): Promise<NamedBytes> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk as Uint8Array));
    size += chunk.length;
    if (size > maxTextBytes) break;
  }
  if (size <= maxTextBytes) return { name, bytes: Buffer.concat(chunks) };
  const message = `The input is larger than ${maxTextBytes / 2 ** 20} MB`;
  throw new InputError({ name }, [{ code: "too-large", message, hint: "Split it into several files." }]);
}
