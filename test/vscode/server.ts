import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { serverScript } from "./install.js";

/** The folders of the server: its data, and its extensions. */
const folderArguments = (data: string): readonly string[] => [
  ...["--server-data-dir", data],
  ...["--extensions-dir", `${data}/extensions`],
  "--accept-server-license-terms",
];

/** Installs an extension from its package. Throws if that fails. */
export function installExtension(data: string, packagePath: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [serverScript, ...folderArguments(data), "--install-extension", packagePath],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`VS Code cannot install the extension:\n${stdout}${stderr}`);
}

export interface Server {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts the server of VS Code on a free port of this machine. Throws if it ends before it is ready. */
export async function startServer(data: string): Promise<Server> {
  const child = spawn(
    process.execPath,
    [
      serverScript,
      ...folderArguments(data),
      ...["--host", "127.0.0.1", "--port", "0", "--without-connection-token", "--disable-workspace-trust"],
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const address = await addressOf(child);
  const stop = async () => {
    child.kill();
    if (child.exitCode === null) await once(child, "exit");
  };
  return { address, stop };
}

/** Reads the output of the server up to its address. */
function addressOf(child: ChildProcess): Promise<string> {
  let output = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const [, port] = /Web UI available at http:\/\/[^:]+:(\d+)/.exec(output) ?? [];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}/`);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("exit", () => reject(new Error(`The server of VS Code ended:\n${output}`)));
  });
}
