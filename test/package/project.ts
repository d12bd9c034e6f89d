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

/** What a program wrote, and its exit code. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** After how many milliseconds a program is stopped. */
const timeout = 300_000;

/** Runs a program to its end, whatever that is. */
export function run(program: string, args: readonly string[], options: SpawnSyncOptions): Outcome {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    ...options,
    timeout,
    encoding: "utf8",
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

/** What a program writes to stdout. Throws all that it wrote if it fails. */
export function output(program: string, args: readonly string[], options: SpawnSyncOptions): string {
  const { status, stdout, stderr } = run(program, args, options);
  if (status === 0) return stdout;
  throw new Error(`${[program, ...args].join(" ")}\nends with ${status}\n${stdout}${stderr}`);
}

const npm = (args: readonly string[], cwd: string): string =>
  output("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], { cwd });

/**
 * Packs the package, which builds it, and installs it in a project in a temporary folder, which goes with this process:
 * an empty one, or one with what the manifest and lockfile in a folder name.
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
