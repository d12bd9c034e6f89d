import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import importspec from "importspec/unplugin";
import { rollup } from "rollup";
import { build } from "vite";
import webpack from "webpack";

// Run in a project that has these installed: `node build.js <bundler> <entry> [without]` prints the bundle of an entry.
const [bundler, entry, without] = process.argv.slice(2);
const plugins = without === undefined ? [importspec[bundler]()] : [];

const bundles = {
  async vite() {
    const { output } = await build({
      configFile: false,
      logLevel: "silent",
      plugins,
      build: { write: false, modulePreload: false, rollupOptions: { input: entry } },
    });
    return output[0].code;
  },
  async rollup() {
    const bundle = await rollup({ input: entry, plugins: [...plugins, nodeResolve()] });
    const { output } = await bundle.generate({ format: "es" });
    return output[0].code;
  },
  async esbuild() {
    const options = { bundle: true, format: "esm", minify: true, write: false, logLevel: "silent" };
    const { outputFiles } = await esbuild.build({ entryPoints: [entry], plugins, ...options });
    return outputFiles[0].text;
  },
  async webpack() {
    const path = mkdtempSync(join(tmpdir(), "importspec-webpack-"));
    const config = { mode: "production", entry, output: { path, filename: "bundle.js" }, plugins };
    const stats = await new Promise((resolve, reject) =>
      webpack(config, (error, result) => (error ? reject(error) : resolve(result))),
    );
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
    return readFileSync(join(path, "bundle.js"), "utf8");
  },
};

try {
  process.stdout.write(await bundles[bundler]());
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
