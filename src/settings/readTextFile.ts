import { readFileSync, statSync } from "node:fs";
import { openDescriptor } from "./openDescriptor.js";

/** The text of a file, or why it cannot be read; undefined if there is no such file. */
export type TextFile = { readonly text: string } | { readonly wrong: string } | undefined;

/** The largest file that is read, in bytes. */
const maxBytes = 2 ** 20;

/** Reads a small file of UTF-8, with or without a byte order mark. Never waits for a FIFO that nobody writes to. */
export function readTextFile(path: string): TextFile {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status === undefined) return undefined;
    if (status.isDirectory()) return { wrong: "This is a directory" };
    if (!status.isFile() && !openDescriptor.test(path)) return { wrong: "This is not a regular file" };
    if (status.size > maxBytes) return { wrong: "This file is larger than 1 MB" };
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    return reasonOf(error as NodeJS.ErrnoException);
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): TextFile {
  // Nothing can be known of a directory that may not be searched.
  if (code === "ENOTDIR") return undefined;
  if (code === "EACCES") return { wrong: "Permission denied" };
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return { wrong: "This is not UTF-8" };
  return { wrong: `Cannot be read: ${message}` };
}
