import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import importspec from "importspec/unplugin";
import { rollup } from "rollup";
import { build } from "vite";
import webpack from "webpack";

// Run in a project that has these installed: `node build.js <bundler> <entry>` prints the bundle of an entry and its
// source map, as JSON. A third argument `without` leaves out the plugin; `alone` leaves importspec out of the bundle.
const [bundler, entry, variant] = process.argv.slice(2);
const plugins = variant === undefined ? [importspec[bundler]()] : [];
const external = variant === "alone" ? ["importspec"] : [];

const bundles = {
  async vite() {
    const { output } = await build({
      configFile: false,
      logLevel: "silent",
      plugins,
      build: {
        write: false,
        modulePreload: false,
        sourcemap: "hidden",
        rollupOptions: { input: entry, external },
      },
    });
    return output[0];
  },
  async rollup() {
    const bundle = await rollup({ input: entry, plugins: [...plugins, nodeResolve()] });
    const { output } = await bundle.generate({ format: "es", sourcemap: "hidden" });
    return output[0];
  },
  async esbuild() {
    const options = { bundle: true, format: "esm", minify: true, write: false, logLevel: "silent" };
    const output = { outfile: "bundle.js", sourcemap: "external" };
    const { outputFiles } = await esbuild.build({ entryPoints: [entry], plugins, ...options, ...output });
    const [map, code] = outputFiles.map(({ text }) => text);
    return { code, map: JSON.parse(map) };
  },
  async webpack() {
    const output = { path: resolve("webpack"), filename: "bundle.js" };
    const config = { mode: "production", devtool: "hidden-source-map", entry, output, plugins };
    const stats = await new Promise((resolve, reject) =>
      webpack(config, (error, result) => (error ? reject(error) : resolve(result))),
    );
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
    const read = (name) => readFileSync(resolve("webpack", name), "utf8");
    return { code: read("bundle.js"), map: JSON.parse(read("bundle.js.map")) };
  },
};

try {
  const { code, map } = await bundles[bundler]();
  process.stdout.write(JSON.stringify({ code, map }));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
