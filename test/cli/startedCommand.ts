import { spawn, spawnSync } from "node:child_process";
import { bundledPackage } from "../support/bundledPackage.js";

const bin = `${bundledPackage}/dist/cli.cjs`;

/** The command line of the command, for a shell. */
export const shellCommand = `'${process.execPath}' '${bin}'`;

/** No colours, wherever the tests run. */
const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: "1" };

/** Runs a shell command in which `importspec` is the command. */
export const shell = (line: string, cwd: string) =>
  spawnSync("sh", ["-c", line.replaceAll("importspec ", `${shellCommand} `)], { cwd, env, encoding: "utf8" });

/** Starts the command in its own process. */
export const start = (argv: readonly string[], cwd: string) =>
  spawn(process.execPath, [bin, ...argv], { cwd, env, stdio: ["pipe", "pipe", "pipe"] });
