import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let all: string | undefined;

function folderOfAll(): string {
  const folder = mkdtempSync(join(tmpdir(), "importspec-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new folder, which goes with this process. */
export function temporaryFolder(): string {
  all ??= folderOfAll();
  return mkdtempSync(join(all, "folder-"));
}
