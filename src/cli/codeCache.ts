import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { Script } from "node:vm";
import { exitCodes } from "./exitCodes.js";
import { throughTemporary } from "./output/throughTemporary.js";

/** The function that Node makes of a file of CommonJS, with one for what the file imports. */
const head = "(function (exports, require, module, __filename, __dirname, Import) { ";
const tail = "\n})";

/** Where the code is that V8 compiled in an earlier run, and what it is the code of. */
interface CodeCache {
  readonly path: string;
  /** The hash of the source and, because V8 writes it into the code, the place of the source. */
  readonly key: Buffer;
}

/**
 * Runs a file of CommonJS with the code that V8 compiled for it in an earlier run of the same command. Node's own cache has
 * none of the functions that are compiled when they are first called, which are most. In such code Node 20 does not know who
 * calls `import`, so the build writes `Import` in the file.
 */
export function runCached(
  file: string,
  hash: string,
  args: readonly string[],
  importModule: (specifier: string) => Promise<unknown>,
): void {
  const cache = cacheOf(Buffer.from(`${hash} ${file}\n`), args);
  const cachedData = cache && read(cache);
  const script = new Script(head + readFileSync(file, "utf8") + tail, {
    filename: file,
    columnOffset: -head.length,
    cachedData,
  });
  if (cache !== undefined && (cachedData === undefined || script.cachedDataRejected))
    process.on("exit", (code) => {
      // A usage error ends a run before most functions are called.
      if (code !== exitCodes.badUsage) save(cache, script.createCachedData());
    });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file), importModule);
}

/** Returns the cache of a command; undefined if there is none for this run. */
function cacheOf(key: Buffer, args: readonly string[]): CodeCache | undefined {
  const { arch, env, versions } = process;
  const folder = cacheFolder();
  if (env.NODE_DISABLE_COMPILE_CACHE || !isAbsolute(folder)) return undefined;
  return { path: join(folder, "importspec", `${versions.v8}-${arch}`, nameOf(args)), key };
}

/** The name of the command that arguments run; the help, the version and mistakes share another. */
function nameOf(args: readonly string[]): string {
  const [name = ""] = args;
  const runs = /^[a-z]+$/.test(name) && !args.includes("--help") && !args.includes("-h");
  return runs ? name : "none";
}

/** The folder for the caches of a user; empty if there is none. */
function cacheFolder(): string {
  const { env, platform } = process;
  if (platform === "win32") return env.LOCALAPPDATA ?? "";
  if (platform !== "darwin" && env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  try {
    return join(homedir(), platform === "darwin" ? "Library/Caches" : ".cache");
  } catch {
    return "";
  }
}

/** Reads a cache; undefined if it is not there or of another source. V8 refuses what another version has written. */
function read({ path, key }: CodeCache): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    return bytes.subarray(0, key.length).equals(key) ? bytes.subarray(key.length) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a cache, whole or not at all. Without one the command is slower, and nothing else. */
function save({ path, key }: CodeCache, code: Buffer): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    throughTemporary(path, (temporary) =>
      writeFileSync(temporary, Buffer.concat([key, code]), { mode: 0o600, flush: true, flag: "wx" }),
    );
  } catch {
    // The folder cannot be written, or the disk is full.
  }
}
