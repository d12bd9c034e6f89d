import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Input } from "../input/input.js";
import { InputError } from "../input/inputError.js";

/**
 * Replaces what a file holds, wholly or not at all: the text is written beside it and renamed. Mode and owner stay,
 * and a link still points to the file. Throws an InputError if that fails, or if the file is no longer what was read.
 * Synchronous, so that no signal handler runs between its steps.
 */
export function replaceFile({ name, bytes }: Input, text: string): void {
  try {
    const path = realpathSync(name);
    const before = statSync(path);
    if (!before.isFile()) throw new Error("it is no regular file");
    accessSync(path, constants.W_OK);
    const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    try {
      writeFileSync(beside, text, { mode: before.mode, flush: true, flag: "wx" });
      keepOwner(beside, before);
      chmodSync(beside, before.mode);
      if (!readFileSync(path).equals(bytes)) throw new Error("something else changed it meanwhile");
      renameSync(beside, path);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  } catch (error) {
    const message = `It cannot be written: ${(error as Error).message}`;
    throw new InputError({ name }, [{ code: "unwritable", message }]);
  }
}

/** Only root may give a file to another user: for others the new file is their own, as is what they may write. */
function keepOwner(path: string, { uid, gid }: { uid: number; gid: number }): void {
  const { uid: ownUid, gid: ownGid } = statSync(path);
  if (uid === ownUid && gid === ownGid) return;
  try {
    chownSync(path, uid, gid);
  } catch {}
}
