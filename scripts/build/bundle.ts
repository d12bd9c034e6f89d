import { readFileSync } from "node:fs";
import { build, type Plugin } from "esbuild";

/** The entries of the package: the bundle that each source becomes. */
const entries: Readonly<Record<string, string>> = {
  "src/index.ts": "index.js",
  "src/jsonnet/index.ts": "jsonnet.js",
  "src/jsonnet/child.ts": "child.js",
  "src/cli/bin.ts": "cli.js",
};

/** The first lines of the command. What it bundles calls `require` for Node's own modules. */
const commandBanner = [
  "#!/usr/bin/env node",
  'import { createRequire as requireOf } from "node:module";',
  "const require = requireOf(import.meta.url);",
].join("\n");

/** An entry that imports another one imports its bundle, so that there is one copy of the core. */
const entriesAreExternal = (root: string): Plugin => ({
  name: "entries-are-external",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/.*index\.js$/ }, ({ path, resolveDir }) => {
      const source = new URL(path, `file://${resolveDir}/`).pathname
        .slice(root.length)
        .replace(/\.js$/, ".ts");
      const bundled = entries[source];
      return bundled === undefined ? undefined : { path: `./${bundled}`, external: true };
    });
  },
});

/**
 * Bundles every entry into dist, minified, and gives the paths of the sources in them. Lines stay short, because an
 * uncaught error shows the whole line that it was thrown from.
 */
export async function bundle(root: string): Promise<Set<string>> {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const bundled = new Set<string>();
  for (const [source, target] of Object.entries(entries)) {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [source],
      outfile: `dist/${target}`,
      bundle: true,
      minify: true,
      lineLimit: 120,
      metafile: true,
      format: "esm",
      platform: source === "src/index.ts" ? "neutral" : "node",
      target: "node20.19",
      mainFields: ["module", "main"],
      external: [...Object.keys(dependencies), ...Object.keys(peerDependencies)],
      plugins: [entriesAreExternal(root)],
      legalComments: "none",
      ...(target === "cli.js" && { banner: { js: commandBanner } }),
    });
    for (const output of Object.values(metafile.outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(output.inputs))
        if (bytesInOutput > 0) bundled.add(path);
    }
  }
  return bundled;
}
