import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Io, Output } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

/** Creates an output that keeps the text written to it. */
export function memory(isTTY = false): Output & { text: string } {
  return {
    text: "",
    isTTY,
    write(text, done) {
      this.text += text;
      done?.();
    },
  };
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

/** The remark about specs that are rendered as YAML or JSON. */
export const specsRemark =
  "importspec: these are specs, not manifests: oc cannot apply them. A document with 'stream NAME' makes manifests.\n";

/** Creates a directory with files, and a function that removes it. */
export function directoryOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  return {
    root,
    path: (name: string) => join(root, name),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
