import { type ChildProcess, spawn } from "node:child_process";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { connectEditor, type Editor } from "../lsp/editor.js";
import { bundledPackage } from "../support/bundledPackage.js";

/** The arguments of Node that start the server as users have it. */
export const serverCommand: readonly [string, ...string[]] = [
  process.execPath,
  `${bundledPackage}/dist/cli.cjs`,
  "lsp",
  "--stdio",
];

/** A server in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** Resolves to the exit code. */
  readonly exited: Promise<number | null>;
}

/** Starts a server. */
export function startServer(): ServerProcess {
  const [node, ...args] = serverCommand;
  const child = spawn(node, args, { stdio: ["pipe", "pipe", "inherit"] });
  return { child, exited: new Promise((resolve) => child.on("exit", resolve)) };
}

/** Connects an editor to a server. */
export const editorOf = ({ child }: ServerProcess): Promise<Editor> =>
  connectEditor(
    createProtocolConnection(
      new StreamMessageReader(child.stdout as never),
      new StreamMessageWriter(child.stdin as never),
    ),
  );
