import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bin, hasProgram } from "../support/goInstall.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

/** The root of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The tools of Jsonnet's users. */
export type Tool = "jsonnet" | "jsonnetfmt" | "jsonnet-lint" | "jb" | "tk" | "docsonnet" | "jrsonnet";

/** Returns whether a tool is installed; if not, skips a test and prints what it would test. */
export const has = (tool: Tool, what: string): boolean => hasProgram(tool, what, "npm run test:interop");

/** Runs a tool and returns what it prints. Throws an error with all of its output if it fails. */
export function run(tool: Tool, args: readonly string[], cwd = root): string {
  const options = { cwd, encoding: "utf8", maxBuffer: 2 ** 28, stdio: "pipe" } as const;
  return execFileSync(`${bin}/${tool}`, args, options);
}

/** Evaluates a source in go-jsonnet, or in another command that takes a file. */
export function evaluate(source: string, command: Tool = "jsonnet"): unknown {
  const path = join(temporaryFolder(), "source.jsonnet");
  writeFileSync(path, source);
  return JSON.parse(run(command, [path]));
}
