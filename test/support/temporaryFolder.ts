import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let all: string | undefined;

function folderOfAll(): string {
  const folder = mkdtempSync(join(tmpdir(), "importspec-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Creates a folder that is removed when this process ends. */
export function temporaryFolder(): string {
  all ??= folderOfAll();
  return mkdtempSync(join(all, "folder-"));
}
