import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import { projectRoot } from "../support/corpus.js";
import { bin, hasProgram } from "../support/goInstall.js";

const command = "npm run test:schemas";

/** The folder of these tests, in which npm installs tools. */
export const folder = fileURLToPath(new URL(".", import.meta.url));

/** The generated schemas. */
export const schemas = `${projectRoot}schemas`;

/** The schema of a kind of manifest. */
export const schemaOf = (kind: string): string =>
  `${schemas}/image.openshift.io/${kind.toLowerCase()}_v1.json`;

/** The programs that Go installs. */
type Program = "kubeconform" | "kustomize" | "importspec-kubectl" | "importspec-argo";

/** Returns whether a program is installed; if not, skips a test and prints what it would test. */
export const has = (program: Program, what: string): boolean => hasProgram(program, what, command);

/** Returns whether a package is installed; if not, skips a test and prints what it would test. */
export function hasPackage(name: string, what: string): boolean {
  const there = existsSync(`${folder}node_modules/${name}`);
  if (!there) {
    console.log(`Skipped: ${what}. It needs ${name}, which ${command} installs.`);
    test.skip(what);
  }
  return there;
}

/** Runs a program and returns what it prints. Throws an error with all of its output if it fails. */
export function run(program: Program, args: readonly string[], cwd = projectRoot, input = ""): string {
  const options = { cwd, input, encoding: "utf8", maxBuffer: 2 ** 28, stdio: "pipe" } as const;
  return execFileSync(`${bin}/${program}`, args, options);
}

/** Runs a program that may fail and returns what it prints on stdout. */
export function outputOf(program: Program, args: readonly string[], cwd = projectRoot): string {
  const { error, stdout } = spawnSync(`${bin}/${program}`, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return stdout;
}
