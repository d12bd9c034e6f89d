import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, rmSync } from "node:fs";
import { build, type Plugin } from "esbuild";

const root = new URL("..", import.meta.url).pathname;
const { dependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** The entries of the package: the bundle that each source becomes. */
const entries: Readonly<Record<string, string>> = {
  "src/index.ts": "index.js",
  "src/jsonnet/index.ts": "jsonnet.js",
  "src/jsonnet/child.ts": "child.js",
  "src/cli/bin.ts": "cli.js",
};

/** An entry that imports another one imports its bundle, so that there is one copy of everything. */
const entriesAreExternal: Plugin = {
  name: "entries-are-external",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/.*index\.js$/ }, ({ path, resolveDir }) => {
      const source = new URL(path, `file://${resolveDir}/`).pathname
        .slice(root.length)
        .replace(/\.js$/, ".ts");
      const bundle = entries[source];
      return bundle === undefined ? undefined : { path: `./${bundle}`, external: true };
    });
  },
};

rmSync(`${root}dist`, { recursive: true, force: true });
for (const [source, bundle] of Object.entries(entries)) {
  await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile: `dist/${bundle}`,
    bundle: true,
    minify: true,
    format: "esm",
    platform: source === "src/index.ts" ? "neutral" : "node",
    target: ["node20.19"],
    mainFields: ["module", "main"],
    external: [...Object.keys(dependencies), ...Object.keys(peerDependencies)],
    plugins: [entriesAreExternal],
    legalComments: "linked",
  });
}
chmodSync(`${root}dist/cli.js`, 0o755);
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});
