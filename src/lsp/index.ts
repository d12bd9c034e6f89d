import {
  createConnection,
  ErrorCodes,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { connect } from "./connect.js";
import { Frames } from "./frames.js";
import { nodeEnvironment } from "./nodeEnvironment.js";

/**
 * Serves an editor over stdin and stdout. The process ends when the editor asks for it, or is gone. Input that is no
 * message is answered by an error without a number, and an error of ours is logged: the server lives on.
 */
export function serveStdio(): Promise<never> {
  const { stdin, stdout } = process;
  const writer = new StreamMessageWriter(stdout);
  const refuse = (message: string): void => {
    const error = { code: ErrorCodes.ParseError, message };
    void writer.write({ jsonrpc: "2.0", id: null, error } as never);
  };
  const reader = new StreamMessageReader(stdin.pipe(new Frames(refuse)));
  reader.onError(({ message }) => refuse(message));
  const connection = createConnection(reader, writer);
  connect(connection, nodeEnvironment());
  stdin.on("end", () => process.exit(1));
  const log = (error: unknown): void =>
    connection.console.error(`importspec failed: ${error instanceof Error ? error.stack : String(error)}`);
  process.on("uncaughtException", log);
  process.on("unhandledRejection", log);
  return new Promise(() => {});
}
