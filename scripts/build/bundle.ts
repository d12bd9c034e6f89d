import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { leftOut } from "./leftOut.js";
import { errorFileSource, errorSource, lazySources, quickFile, writeNodeEntry } from "./nodeEntries.js";
import { frameFile, frameOnDemand, withoutMistakes } from "./standIns.js";

/** The entries that run anywhere, by the names of their bundles. They share their common modules. */
const core: Readonly<Record<string, string>> = { index: "src/index.ts", runtime: "src/runtime.ts" };

/**
 * Parts of the core that are entries only for esbuild. The modules that an entry shares with no other become files of
 * their own. A project that imports one part has no other in its bundle, because bundlers drop whole files.
 */
const parts: Readonly<Record<string, string>> = {
  all: "src/index.ts",
  builder: "src/api/functions.generated.ts",
  merge: "src/api/merge.ts",
  importSpec: "src/api/importSpec.ts",
  specs: "src/runtime/specs.ts",
};

/** The entries for Node, which import the core. */
const node: Readonly<Record<string, string>> = {
  jsonnet: "src/evaluate/index.ts",
  child: "src/evaluate/child.ts",
  thread: "src/evaluate/thread.ts",
  configWorker: "src/cli/input/configWorker.ts",
};

const yamlDocument = "src/cli/output/yamlDocument.ts";

/** The command, with a copy of the core, and the part of it that most runs do without. */
const command: Readonly<Record<string, string>> = {
  main: "src/cli/main.ts",
  yamlDocument,
};

/** The entries for other tools. They share a copy of the core, of which they use internal modules. */
const lsp = "src/lsp/index.ts";
const tools: Readonly<Record<string, string>> = {
  eslint: "src/eslint/index.ts",
  prettier: "src/prettier/index.ts",
  unplugin: "src/unplugin/index.ts",
  lsp,
};

/** Bundled CommonJS packages call `require` for Node's own modules. */
const requireBanner = [
  'import { createRequire as requireOf } from "node:module";',
  "const require = requireOf(import.meta.url);",
].join("\n");

const common: BuildOptions = {
  bundle: true,
  minify: true,
  lineLimit: 80,
  metafile: true,
  format: "esm",
  target: "node20.19",
  mainFields: ["module", "main"],
  legalComments: "none",
  sourcemap: true,
  sourcesContent: false,
};

/** In CommonJS, esbuild evaluates what is imported dynamically when it is imported, though it is in the same file. */
const lazily: BuildOptions = { format: "cjs", outExtension: { ".js": ".cjs" }, platform: "node" };

/** The place of a bundle of CommonJS, for the command. Bundlers could not follow the `require` in the other bundles. */
const importMeta = {
  banner: '"use strict"; const importMetaUrl = require("node:url").pathToFileURL(__filename).href;',
  define: { "import.meta.url": "importMetaUrl", "import.meta.resolve": "undefined" },
};

/** Lets the file that runs a bundle import for it, as `src/cli/codeCache.ts` does. Source maps stay right. */
function letOthersImport(file: string): void {
  const text = readFileSync(file, "utf8").replaceAll(/\bimport(\(\s*"\.\/)/g, "Import$1");
  if (/\bimport\(\s*["'\w]/.test(text)) throw new Error(`${file} imports what is not beside it`);
  writeFileSync(file, text);
}

const hashOf = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Lets an entry import the bundles of some others, so that there is one copy of their code. */
const areExternal = (
  entries: Readonly<Record<string, string>>,
  root: string,
  extension: "js" | "cjs" = "js",
): Plugin => ({
  name: "entries-are-external",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, resolveDir }) => {
      const source = new URL(path, `file://${resolveDir}/`).pathname
        .slice(root.length)
        .replace(/\.js$/, ".ts");
      const found = Object.entries(entries).find(([, each]) => each === source);
      return found && { path: `./${found[0]}.${extension}`, external: true };
    });
  },
});

/**
 * Bundles every entry into dist, minified, and returns the paths of the bundled sources. Lines stay short, because an
 * uncaught error shows the whole line that threw it. Source maps name the sources and do not contain them.
 */
export async function bundle(root: string, dist = `${root}dist`): Promise<Set<string>> {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const external = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
  const bundled = new Set<string>();
  const make = async (options: BuildOptions): Promise<void> => {
    const { metafile } = await build({
      ...common,
      absWorkingDir: root,
      outdir: dist,
      external,
      ...options,
      plugins: [leftOut, ...(options.plugins ?? [])],
    });
    for (const output of Object.values(metafile?.outputs ?? {})) {
      for (const [path, { bytesInOutput }] of Object.entries(output.inputs))
        if (bytesInOutput > 0) bundled.add(path);
    }
  };
  const entryPoints = { ...core, ...parts };
  await make({ entryPoints, platform: "neutral", splitting: true, chunkNames: "core-[hash]" });
  for (const part of Object.keys(parts))
    for (const file of [`${part}.js`, `${part}.js.map`]) rmSync(`${dist}/${file}`);
  const makeFile = (entryNames: string, contents: string, ...plugins: Plugin[]): Promise<void> =>
    make({ stdin: { contents, resolveDir: root }, entryNames, external: ["./*.cjs"], plugins, ...lazily });
  const sources = lazySources(Object.values(core).map((source) => root + source));
  const withError = areExternal({ error: errorSource }, root, "cjs");
  for (const [name, source] of sources) await makeFile(name, source, withError);
  await makeFile(quickFile.name, quickFile.source, withError, withoutMistakes);
  await makeFile(frameFile.name, frameFile.source);
  await makeFile("error", errorFileSource([quickFile.name, ...sources.keys()]), frameOnDemand);
  for (const [name, source] of Object.entries(core))
    await writeNodeEntry(root + source, dist, `${name}.js`, `${name}.node.js`);
  const nodeEntries = Object.fromEntries(
    Object.entries(core).map(([name, source]) => [`${name}.node`, source]),
  );
  for (const [target, source] of Object.entries(node)) {
    const plugins = [areExternal({ ...nodeEntries, ...node, ...tools }, root)];
    await make({ entryPoints: { [target]: source }, platform: "node", plugins });
  }
  const plugins = [areExternal({ lsp }, root), areExternal({ yamlDocument }, root, "cjs")];
  const { banner: place, define } = importMeta;
  await make({ entryPoints: command, plugins, ...lazily, banner: { js: place }, define });
  letOthersImport(`${dist}/main.cjs`);
  await make({
    entryPoints: { cli: "src/cli/bin.ts" },
    ...lazily,
    banner: { js: `#!/usr/bin/env node\n${place}` },
    define: { ...define, mainHash: JSON.stringify(hashOf(`${dist}/main.cjs`)) },
  });
  // Where the command was, for those who start it by its path.
  writeFileSync(`${dist}/cli.js`, '#!/usr/bin/env node\nimport "./cli.cjs";\n');
  const banner = { js: requireBanner };
  await make({ entryPoints: tools, platform: "node", splitting: true, chunkNames: "tools-[hash]", banner });
  return bundled;
}
