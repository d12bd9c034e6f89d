import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from "node:fs";
import type { NamedBytes } from "../input/input.js";
import { InputError } from "../input/inputError.js";
import { throughTemporary } from "./throughTemporary.js";

/**
 * Replaces the content of a file, entirely or not at all: writes a temporary file next to it, then renames that. Keeps
 * mode, owner and links. Throws an InputError if that fails, or if the file has changed since it was read. Synchronous,
 * so that no signal handler runs between the steps.
 */
export function replaceFile({ name, bytes }: NamedBytes, text: string): void {
  try {
    const path = realpathSync(name);
    const before = statSync(path);
    if (!before.isFile()) throw new Error("it is not a regular file");
    accessSync(path, constants.W_OK);
    throughTemporary(path, (temporary) => {
      writeFileSync(temporary, text, { mode: before.mode, flush: true, flag: "wx" });
      keepOwner(temporary, before);
      chmodSync(temporary, before.mode);
      if (!readFileSync(path).equals(bytes)) throw new Error("it changed since it was read");
    });
  } catch (error) {
    const message = `Cannot be written: ${(error as Error).message}`;
    throw new InputError({ name }, [{ code: "unwritable", message }]);
  }
}

/** Restores the owner. Only root can: for other users the new file is their own, as was the old one. */
function keepOwner(path: string, { uid, gid }: { uid: number; gid: number }): void {
  const { uid: ownUid, gid: ownGid } = statSync(path);
  if (uid === ownUid && gid === ownGid) return;
  try {
    chownSync(path, uid, gid);
  } catch {}
}
