import * as assert from "node:assert/strict";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { check } from "../package/check.js";
import { output, type Project, run } from "../package/project.js";
import { copyExample } from "./example.js";

const bundlers = ["vite", "rollup", "esbuild", "webpack"];

/** A module that leaves an array of what expressions give. */
const moduleOf = (expressions: readonly string[]): string =>
  `import { importSpec, clauses, imageStreams } from "importspec";
const tag = "1.4", policy = { importPolicy: { scheduled: true } };
globalThis.results = [
${expressions.map((each) => `  ${each},`).join("\n")}
];
`;

const twenty = Array.from({ length: 20 }, (_, place) =>
  place % 4 === 3
    ? `imageStreams\`stream s${place} label app web from quay.io/example/s:${place} to stable scheduled local\``
    : `importSpec\`from quay.io/example/app:${place} to stable scheduled local\``,
);
const withHoles = [
  "importSpec`from quay.io/example/a:${tag} to ${tag}`",
  "importSpec`from quay.io/example/b:${tag} scheduled ${true}`",
  "importSpec`from quay.io/example/c:${tag} ${policy}`",
  "importSpec`from quay.io/example/d:${tag} ${clauses`to ${tag}`}`",
  "imageStreams`stream e from quay.io/example/e:${tag} to ${tag} local`",
];

/** Checks the build plugin in every bundler, and prints how large the bundles are. */
export function checkBundlers(project: Project): void {
  const folder = join(project.folder, "bundled");
  mkdirSync(folder);
  copyFileSync(new URL("build.js", import.meta.url), join(folder, "build.js"));
  const write = (name: string, source: string) => writeFileSync(join(folder, name), source);
  const build = (bundler: string, entry: string, ...args: readonly string[]) =>
    run(process.execPath, ["build.js", bundler, `./${entry}`, ...args], { cwd: folder });

  /** What a bundle leaves, as JSON. */
  const resultsOf = (bundle: string): unknown =>
    JSON.parse(runInNewContext(`${bundle}\n;JSON.stringify(globalThis.results)`, {}));

  write("constant.js", moduleOf(twenty));
  write("holes.ts", moduleOf(withHoles));
  write("nothing.js", "globalThis.results = [];\n");
  write("wrong.js", `${moduleOf(["importSpec`from a`"])}importSpec\`from \${tag} schedled\`;\n`);
  const inNode = (entry: string): unknown => {
    const print = `await import("./${entry}"); console.log(JSON.stringify(results));`;
    return JSON.parse(output(process.execPath, ["--input-type=module", "--eval", print], { cwd: folder }));
  };
  write("holes.js", moduleOf(withHoles));

  for (const bundler of bundlers) {
    check(`${bundler}: texts without holes leave nothing of importspec in the bundle`, () => {
      const { stdout, stderr } = build(bundler, "constant.js");
      assert.equal(stderr, "");
      assert.doesNotMatch(stdout, /importspec|ImportSpecError|chevrotain|importSpec/i);
      assert.deepEqual(resultsOf(stdout), inNode("constant.js"));
    });

    check(`${bundler}: texts with holes leave the runtime, and no parser`, () => {
      const { stdout, stderr } = build(bundler, "holes.ts");
      assert.equal(stderr, "");
      assert.match(stdout, /ImportSpecError/);
      assert.doesNotMatch(stdout, /chevrotain|performSelfAnalysis/i);
      assert.deepEqual(resultsOf(stdout), inNode("holes.js"));
    });

    check(`${bundler}: a wrong text fails the build with the frame`, () => {
      const { status, stdout, stderr } = build(bundler, "wrong.js");
      assert.deepEqual([status, stdout], [1, ""]);
      assert.match(stderr, /wrong\.js:6:24: error: Unknown word 'schedled' \[unknown-word\]/);
      assert.match(
        stderr,
        / 6 \| importSpec`from \$\{tag\} schedled`;\n +\| +\^{8} Did you mean 'scheduled'\?/,
      );
    });
  }

  check("the example builds with Vite", () => {
    const example = copyExample(project, "vite");
    const vite = join(project.folder, "node_modules/.bin/vite");
    output(vite, ["build", "--logLevel", "error"], { cwd: example });
  });

  check("the bundles of Vite are smaller with the plugin", () => {
    const size = (entry: string, ...args: readonly string[]) => {
      const { stdout } = build("vite", entry, ...args);
      return [stdout.length, gzipSync(stdout).length] as const;
    };
    const rows = { "20 texts": "constant.js", "5 texts with holes": "holes.ts" };
    for (const [name, entry] of Object.entries(rows)) {
      const [withPlugin, withoutPlugin] = [size(entry), size(entry, "without")];
      console.log(`      | ${name} | ${withoutPlugin.join(" | ")} | ${withPlugin.join(" | ")} |`);
      assert.ok(withPlugin[0] < withoutPlugin[0] / 3);
    }
  });
}
