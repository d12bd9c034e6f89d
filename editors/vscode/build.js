import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { tsImport } from "tsx/esm/api";

/** Bundles the extension and the server that it carries, and copies the pages that the server names. */
const folder = fileURLToPath(new URL(".", import.meta.url));
const root = `${folder}../../`;

for (const each of ["dist", "docs"]) rmSync(folder + each, { recursive: true, force: true });
mkdirSync(`${folder}dist`);

const { leftOut } = await tsImport("../../scripts/build/leftOut.ts", import.meta.url);
const { outputFiles } = await build({
  absWorkingDir: folder,
  entryPoints: ["src/bundle.ts"],
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20.19",
  format: "cjs",
  mainFields: ["module", "main"],
  external: ["vscode"],
  plugins: [leftOut],
  define: { "import.meta.url": "bundleUrl" },
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
  write: false,
});
const [bundle] = outputFiles;
writeFileSync(`${folder}dist/bundle.cjs.br`, brotliCompressSync(bundle.contents));
cpSync(`${folder}src/loader.cjs`, `${folder}dist/extension.cjs`);
cpSync(`${root}docs/errors.md`, `${folder}docs/errors.md`);
// The list of the traps is not the page of one.
const isPage = (path) => !path.endsWith("README.md");
cpSync(`${root}docs/traps`, `${folder}docs/traps`, { recursive: true, filter: isPage });
cpSync(`${root}LICENSE`, `${folder}LICENSE`);
