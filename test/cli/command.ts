import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import type { Io, Output } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";

/** Creates a stream that keeps the text written to it. */
export function memory(isTTY = false): Output & { text: string } {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      stream.text += chunk;
      done();
    },
  }) as Output & { text: string };
  return Object.assign(stream, { text: "", isTTY });
}

/** The stdin, the environment and the kind of output of a run. */
export interface Given {
  readonly stdin?: string | Uint8Array;
  readonly env?: Io["env"];
  readonly terminal?: boolean;
}

/** Runs the command in this process. */
export async function importspec(argv: readonly string[], { stdin = "", env = {}, terminal }: Given = {}) {
  const [stdout, stderr] = [memory(terminal), memory(terminal)];
  const code = await run(argv, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** Returns the codes of the printed errors, in order. */
export const codesIn = (stderr: string): string[] =>
  [...stderr.matchAll(/(?:error|warning): .*\[([a-z0-9-]+)\]$/gm)].map(([, code]) => code as string);

/** Creates a directory with files, and a function that removes it. */
export function directoryOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = mkdtempSync(join(tmpdir(), "importspec-cli-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  return {
    root,
    path: (name: string) => join(root, name),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const bin = new URL("../../src/cli/bin.ts", import.meta.url).pathname;
const nodeArguments = ["--import", import.meta.resolve("tsx"), bin];

/** The command line of the command, for a shell. */
export const shellCommand = [process.execPath, ...nodeArguments].map((each) => `'${each}'`).join(" ");

/** No colours, wherever the tests run. */
const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: "1" };

/** Runs a shell command in which `importspec` is the command. */
export const shell = (line: string, cwd: string) =>
  spawnSync("sh", ["-c", line.replaceAll("importspec ", `${shellCommand} `)], { cwd, env, encoding: "utf8" });

/** Starts the command in its own process. */
export const start = (argv: readonly string[], cwd: string) =>
  spawn(process.execPath, [...nodeArguments, ...argv], { cwd, env, stdio: ["pipe", "pipe", "pipe"] });
