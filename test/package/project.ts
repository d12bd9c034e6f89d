import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "../support/temporaryFolder.js";

/** The folder of this repository. */
export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of the tools that check the package. */
export const tools = fileURLToPath(new URL(".", import.meta.url));

/** A project that has installed the package and nothing else. */
export interface Project {
  readonly folder: string;
  readonly tarball: string;
}

/** The output of a program and its exit code. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The milliseconds after which a program is stopped. */
const timeout = 300_000;

/** Runs a program to its end, which may be a failure. */
export function run(program: string, args: readonly string[], options: SpawnSyncOptions): Outcome {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    ...options,
    timeout,
    encoding: "utf8",
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

/** Runs a program and returns its stdout. Throws an error with all of its output if it fails. */
export function output(program: string, args: readonly string[], options: SpawnSyncOptions): string {
  const { status, stdout, stderr } = run(program, args, options);
  if (status === 0) return stdout;
  throw new Error(`${[program, ...args].join(" ")}\nends with ${status}\n${stdout}${stderr}`);
}

/** Runs npm in a folder. */
export const npm = (args: readonly string[], cwd: string): string =>
  output("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], { cwd });

/**
 * Builds and packs the package, and installs it in a project in a temporary folder. The project has no dependencies
 * but those in the manifest and the lockfile of the given folder.
 */
export function installPackage(dependencies?: string): Project {
  const folder = temporaryFolder();
  npm(["pack", "--pack-destination", folder], repository);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) as string);
  if (dependencies === undefined) {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  } else {
    for (const name of ["package.json", "package-lock.json"])
      copyFileSync(join(dependencies, name), join(folder, name));
    npm(["ci"], folder);
  }
  npm(["install", "--no-save", tarball], folder);
  return { folder, tarball };
}

/** Installs the tools that check the package, in the versions of their lockfile. */
export function installTools(): void {
  npm(["ci"], tools);
}
