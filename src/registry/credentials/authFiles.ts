import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Environment } from "../proxy.js";
import { type AuthFile, readAuthFile, readLegacyAuthFile } from "./authFile.js";

/** The files of credentials that there are, and a sentence about each that cannot be used. */
export interface AuthFiles {
  readonly files: readonly AuthFile[];
  readonly mistakes: readonly string[];
}

/** The largest file, in bytes. */
const mostBytes = 2 ** 24;

/**
 * Reads the files of credentials: the one that is named, or that REGISTRY_AUTH_FILE names, or else those of the containers
 * tools and of Docker, in the order in which Podman looks (containers-auth.json(5)). Sentences quote nothing of a file.
 */
export function readAuthFiles(named: string | undefined, env: Environment): AuthFiles {
  const only = named ?? (env.REGISTRY_AUTH_FILE || undefined);
  if (only !== undefined) return sorted([readFile(only, true)]);
  const home = env.HOME || homedir();
  const { XDG_RUNTIME_DIR: runtime, XDG_CONFIG_HOME: config, DOCKER_CONFIG: docker } = env;
  const paths = [
    ...(runtime ? [join(runtime, "containers/auth.json")] : []),
    join(config || join(home, ".config"), "containers/auth.json"),
    join(docker || join(home, ".docker"), "config.json"),
    join(home, ".dockercfg"),
  ];
  return sorted(paths.map((path) => readFile(path, false)));
}

const sorted = (read: readonly (AuthFile | string | undefined)[]): AuthFiles => ({
  files: read.filter((each) => typeof each === "object"),
  mistakes: read.filter((each) => typeof each === "string"),
});

/** Reads a file, or returns a sentence; undefined for one that need not be there and is not. */
function readFile(path: string, isNeeded: boolean): AuthFile | string | undefined {
  let text: string;
  try {
    const status = statSync(path);
    if (!status.isFile()) return `${path}: the file of credentials is not a regular file`;
    if (status.size > mostBytes) return `${path}: the file of credentials is larger than 16 MB`;
    text = readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isAbsent = code === "ENOENT" || code === "ENOTDIR";
    if (isAbsent) return isNeeded ? `${path}: there is no such file of credentials` : undefined;
    return `${path}: the file of credentials cannot be read (${code})`;
  }
  if (text.trim() === "") return undefined;
  const read = path.endsWith(".dockercfg") ? readLegacyAuthFile : readAuthFile;
  return read(text) ?? `${path}: the file of credentials is not JSON`;
}
