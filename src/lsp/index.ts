import { createConnection } from "vscode-languageserver/node";
import { connect } from "./connect.js";
import { nodeEnvironment } from "./nodeEnvironment.js";

/** Serves an editor over stdin and stdout. The connection ends the process when the editor asks for it, or is gone. */
export function serveStdio(): Promise<never> {
  connect(createConnection(process.stdin, process.stdout), nodeEnvironment());
  return new Promise(() => {});
}
