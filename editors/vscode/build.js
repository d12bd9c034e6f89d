import { cpSync, mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Bundles the extension and the server that it carries, and copies the pages that the server names. */
const folder = fileURLToPath(new URL(".", import.meta.url));
const root = `${folder}../../`;

for (const each of ["dist", "docs"]) rmSync(folder + each, { recursive: true, force: true });
mkdirSync(`${folder}dist`);

const common = { absWorkingDir: folder, bundle: true, minify: true, platform: "node", target: "node20.19" };
await build({
  ...common,
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension.cjs",
  format: "cjs",
  external: ["vscode"],
});
await build({
  ...common,
  entryPoints: ["src/server.ts"],
  outfile: "dist/server.mjs",
  format: "esm",
  mainFields: ["module", "main"],
  banner: {
    js: 'import { createRequire as requireOf } from "node:module";\nconst require = requireOf(import.meta.url);',
  },
});
cpSync(`${root}docs/errors.md`, `${folder}docs/errors.md`);
cpSync(`${root}docs/traps`, `${folder}docs/traps`, { recursive: true });
cpSync(`${root}LICENSE`, `${folder}LICENSE`);
