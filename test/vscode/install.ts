import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { projectRoot } from "../support/corpus.js";

/** The folder of what the tests install and write. */
export const toolsFolder = `${projectRoot}.tools/vscode/`;

/** VS Code 1.100.3 as a server, in the package of code-server. */
const version = "4.100.3";
const vscodeFolder = `${toolsFolder}node_modules/code-server/lib/vscode/`;

/** The script that starts the server of VS Code. */
export const serverScript = `${vscodeFolder}out/server-main.js`;

/** Installs packages without their scripts: these compile native modules, which the tests do not need. */
function npmInstall(folder: string, ...packages: readonly string[]): string | undefined {
  const args = ["install", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund", ...packages];
  const { status, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
  return status === 0 ? undefined : `npm cannot install ${packages.join(" ") || folder}: ${stderr.trim()}`;
}

/** Installs VS Code, unless it is there. Returns why it cannot. */
export function installVSCode(): string | undefined {
  const done = `${toolsFolder}installed-${version}`;
  if (existsSync(done)) return undefined;
  mkdirSync(toolsFolder, { recursive: true });
  writeFileSync(`${toolsFolder}package.json`, '{ "private": true }\n');
  const failure =
    npmInstall(toolsFolder, `code-server@${version}`) ??
    npmInstall(vscodeFolder) ??
    npmInstall(`${vscodeFolder}extensions/`);
  if (failure === undefined) writeFileSync(done, "");
  return failure;
}

/** Returns a Chromium of the system, or that of the variable CHROMIUM; undefined if there is none. */
export function findChromium(): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const paths = names.flatMap((name) =>
    (process.env.PATH ?? "").split(":").map((folder) => `${folder}/${name}`),
  );
  return [process.env.CHROMIUM ?? "", ...paths].find((path) => path !== "" && existsSync(path));
}
