import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../support/corpus.js";
import { toolsFolder } from "./install.js";

const folder = `${toolsFolder}project/`;

const settings = {
  "editor.formatOnSave": true,
  "editor.minimap.enabled": false,
  "breadcrumbs.enabled": false,
  "files.autoSave": "off",
  "git.enabled": false,
  "workbench.colorTheme": "Default Dark Modern",
  "workbench.startupEditor": "none",
};

const imports = `# The images of the shop.
stream web namespace shop
  each   local

  # Imported again when the tag moves.
  from quay.io/org/app:1.4 to stable schedled
  from docker.io/library/nginx:1.27 to proxy
`;

const typescript = `import { importSpec } from "importspec";

/** The image of a version. */
export const image = (version: string) => importSpec\`
  from quay.io/org/app:\${version} to stable
  scheduled # Imported again when the tag moves.
\`;
`;

const markdown = `# Images

\`\`\`imports
stream web
  from quay.io/org/app:1.4 to stable
\`\`\`
`;

/** A server of the project: it leaves a mark, and then is the one that the extension carries. */
const command = `const { writeFileSync } = require("node:fs");
writeFileSync(\`\${__dirname}/started\`, process.argv.slice(2).join(" "));
require(${JSON.stringify(`${projectRoot}editors/vscode/dist/extension.cjs`)}).serve();
`;

const packageFolder = `${folder}node_modules/importspec/`;

const files: Readonly<Record<string, string>> = {
  ".vscode/settings.json": JSON.stringify(settings),
  "web.imports": imports,
  "images.ts": typescript,
  "notes.md": markdown,
  "node_modules/importspec/package.json": '{ "type": "module" }',
  "node_modules/importspec/dist/cli.cjs": command,
  "node_modules/importspec/dist/lsp.js": "",
};

/** The project that VS Code opens. It has a package of importspec. */
export const project = {
  folder,
  /** The folder of the screenshots. */
  shots: `${toolsFolder}screenshots/`,
  read: (name: string): string => readFileSync(folder + name, "utf8"),
  /** The arguments that its own server was started with. */
  ownServer: (): string => readFileSync(`${packageFolder}dist/started`, "utf8"),
  removePackage: (): void => rmSync(packageFolder, { recursive: true }),
};

/** Writes the files of the project anew. */
export function writeProject(): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(new URL(".", pathToFileURL(folder + name)), { recursive: true });
    writeFileSync(folder + name, text);
  }
}
