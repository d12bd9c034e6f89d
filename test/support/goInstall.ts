import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { test } from "uvu";
import { projectRoot } from "./corpus.js";

/** Where tests install programs. */
export const bin = `${projectRoot}.tools/bin`;

export const hasGo = (): boolean => spawnSync("go", ["version"]).status === 0;

/** Installs Go programs into the project's own folder. Prints which could not be installed: their tests are skipped. */
export function goInstall(what: string, args: readonly string[], cwd: string): void {
  mkdirSync(bin, { recursive: true });
  const env = { ...process.env, GOBIN: bin, GOFLAGS: "-mod=readonly" };
  const { status, stderr } = spawnSync("go", ["install", ...args], { cwd, env, encoding: "utf8" });
  if (status !== 0) console.log(`${what} could not be installed: ${stderr.trim().split("\n")[0]}`);
}

/** Returns whether a program is installed; if not, skips a test and prints what it would test. */
export function hasProgram(name: string, what: string, command: string): boolean {
  const there = existsSync(`${bin}/${name}`);
  if (!there) {
    console.log(`Skipped: ${what}. It needs ${name}, which ${command} installs.`);
    test.skip(what);
  }
  return there;
}
