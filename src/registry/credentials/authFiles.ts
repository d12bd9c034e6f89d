import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import type { Environment } from "../proxy.js";
import { type AuthFile, readAuthFile, readLegacyAuthFile } from "./authFile.js";

/** A file of credentials that cannot be used, and why. Nothing of it is quoted. */
export interface WrongAuthFile {
  readonly path: string;
  readonly message: string;
}

/** The files of credentials that there are. */
export interface AuthFiles {
  readonly files: readonly AuthFile[];
  readonly wrong: readonly WrongAuthFile[];
}

/** The largest file, in bytes. */
const mostBytes = 2 ** 24;

/**
 * Reads the files of credentials: the one that is named, or that REGISTRY_AUTH_FILE names, or else those of the containers
 * tools and of Docker, in the order in which Podman looks (containers-auth.json(5)).
 */
export function readAuthFiles(named: string | undefined, env: Environment): AuthFiles {
  const only = named ?? (env.REGISTRY_AUTH_FILE || undefined);
  const read =
    only === undefined ? usualPaths(env).map((path) => readFile(path, false)) : [readFile(only, true)];
  return {
    files: read.filter((each) => each !== undefined && "auths" in each),
    wrong: read.filter((each) => each !== undefined && "message" in each),
  };
}

function usualPaths(env: Environment): string[] {
  const home = env.HOME || homedir();
  const { XDG_RUNTIME_DIR: runtime, XDG_CONFIG_HOME: config, DOCKER_CONFIG: docker } = env;
  return [
    ...(runtime ? [join(runtime, "containers/auth.json")] : []),
    join(config || join(home, ".config"), "containers/auth.json"),
    join(docker || join(home, ".docker"), "config.json"),
    join(home, ".dockercfg"),
  ];
}

/** Reads a file; undefined for an empty one, and for one that need not be there and is not. */
function readFile(path: string, isNeeded: boolean): AuthFile | WrongAuthFile | undefined {
  const wrong = (message: string): WrongAuthFile => ({ path, message });
  let text: string;
  try {
    const status = statSync(path);
    if (!status.isFile()) return wrong("This is not a regular file");
    if (status.size > mostBytes) return wrong("The file is larger than 16 MB");
    text = readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") return wrong(`The file cannot be read (${code})`);
    return isNeeded ? wrong("There is no such file") : undefined;
  }
  if (text.trim() === "") return undefined;
  const read = basename(path) === ".dockercfg" ? readLegacyAuthFile : readAuthFile;
  return read(text) ?? wrong("The file of credentials is not JSON");
}
