import * as assert from "node:assert/strict";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { positionAt } from "../../src/text/position.js";
import { check } from "../package/check.js";
import { output, type Project, run } from "../package/project.js";
import { copyExample } from "./example.js";

const bundlers = ["vite", "rollup", "esbuild", "webpack"];

/** A module that assigns the values of expressions to a global variable. Source maps are tested with the last value. */
const moduleOf = (expressions: readonly string[]): string =>
  `import { importSpec, clauses, imageStreams } from "importspec";
const tag = "1.4", policy = { importPolicy: { scheduled: true } };
globalThis.results = [
${expressions.map((each) => `  ${each},`).join("\n")}
  importSpec\`from a\`, clauses\`
    to b
  \`, "marker",
];
`;

const twenty = Array.from({ length: 20 }, (_, index) =>
  index % 4 === 3
    ? `imageStreams\`stream s${index} label app web from quay.io/example/s:${index} to stable scheduled local\``
    : `importSpec\`from quay.io/example/app:${index} to stable scheduled local\``,
);
const withHoles = [
  "importSpec`from quay.io/example/a:${tag} to ${tag}`",
  "importSpec`from quay.io/example/b:${tag} scheduled ${true}`",
  "importSpec`from quay.io/example/c:${tag} ${policy}`",
  "importSpec`from quay.io/example/d:${tag} ${clauses`to ${tag}`}`",
  "imageStreams`stream e from quay.io/example/e:${tag} to ${tag} local`",
];

/** The output of `build.js`. */
interface Bundle {
  readonly code: string;
  readonly map: SourceMapPayload;
}

/** The position that the source map gives for the marker, which the bundle has once. */
function markerIn({ code, map }: Bundle): { readonly line: number; readonly column: number } {
  const { line, column } = positionAt(code, code.indexOf("marker") - 1);
  const { originalLine, originalColumn } = new SourceMap(map).findEntry(line - 1, column - 1) as {
    readonly originalLine: number;
    readonly originalColumn: number;
  };
  return { line: originalLine + 1, column: originalColumn + 1 };
}

/** Checks the build plugin in every bundler, and prints how large the bundles are. */
export function checkBundlers(project: Project): void {
  const folder = join(project.folder, "bundled");
  mkdirSync(folder);
  copyFileSync(new URL("build.js", import.meta.url), join(folder, "build.js"));
  const sources = {
    "constant.js": moduleOf(twenty),
    "holes.ts": moduleOf(withHoles),
    "specs.ts": moduleOf(withHoles.slice(0, 4)),
    "holes.js": moduleOf(withHoles),
    "merge.js":
      'import { from, merge } from "importspec";\nglobalThis.results = merge(from.withName("a"));\n',
    "wrong.js": `${moduleOf(["importSpec`from a`"])}importSpec\`from \${tag} schedled\`;\n`,
  };
  for (const [name, source] of Object.entries(sources)) writeFileSync(join(folder, name), source);
  const node = (...args: readonly string[]) => run(process.execPath, args, { cwd: folder });
  const bundles = new Map<string, Bundle>();
  /** Builds a bundle, once for all checks. */
  const build = (bundler: string, entry: string, ...args: readonly string[]): Bundle => {
    const key = [bundler, entry, ...args].join(" ");
    const built = bundles.get(key);
    if (built !== undefined) return built;
    const { stdout, stderr } = node("build.js", bundler, `./${entry}`, ...args);
    assert.equal(stderr, "");
    const bundle: Bundle = JSON.parse(stdout);
    bundles.set(key, bundle);
    return bundle;
  };

  /** Runs a bundle and returns the values. */
  const resultsOf = ({ code }: Bundle): unknown =>
    JSON.parse(runInNewContext(`${code}\n;JSON.stringify(globalThis.results)`, {}));
  const inNode = (entry: string): unknown => {
    const print = `await import("./${entry}"); console.log(JSON.stringify(results));`;
    return JSON.parse(output(process.execPath, ["--input-type=module", "--eval", print], { cwd: folder }));
  };

  for (const bundler of bundlers) {
    check(`${bundler}: texts without holes need nothing of importspec in the bundle`, () => {
      const bundle = build(bundler, "constant.js");
      assert.doesNotMatch(bundle.code, /importspec|ImportSpecError|chevrotain|importSpec/i);
      assert.deepEqual(resultsOf(bundle), inNode("constant.js"));
    });

    check(`${bundler}: texts with holes need the runtime, but not the parser`, () => {
      const bundle = build(bundler, "holes.ts");
      assert.match(bundle.code, /ImportSpecError/);
      assert.doesNotMatch(bundle.code, /chevrotain|performSelfAnalysis/i);
      assert.deepEqual(resultsOf(bundle), inNode("holes.js"));
    });

    check(`${bundler}: functions that take no text do not need the parser`, () => {
      const bundle = build(bundler, "merge.js", "without");
      assert.doesNotMatch(bundle.code, /chevrotain|performSelfAnalysis/i);
      assert.deepEqual(resultsOf(bundle), inNode("merge.js"));
    });

    check(`${bundler}: the source map maps the bundle to the file`, () => {
      for (const entry of ["constant.js", "holes.ts"] as const) {
        const { line, column } = positionAt(sources[entry], sources[entry].indexOf('"marker"'));
        assert.deepEqual(markerIn(build(bundler, entry)), { line, column });
      }
    });

    check(`${bundler}: a mistake in a text fails the build and shows a frame`, () => {
      const { status, stdout, stderr } = node("build.js", bundler, "./wrong.js");
      assert.deepEqual([status, stdout], [1, ""]);
      assert.match(stderr, /wrong\.js:9:24: error: Unknown word 'schedled' \[unknown-word\]/);
      assert.match(
        stderr,
        / 9 \| importSpec`from \$\{tag\} schedled`;\n +\| +\^{8} Did you mean 'scheduled'\?/,
      );
    });
  }

  check("the bundles of Vite are smaller with the plugin", () => {
    const size = (entry: string, ...args: readonly string[]) => build("vite", entry, ...args).code.length;
    const rows = {
      "20 texts": "constant.js",
      "4 specs with holes": "specs.ts",
      "and a document": "holes.ts",
    };
    for (const [name, entry] of Object.entries(rows)) {
      const [alone, without] = [size(entry, "alone"), size(entry, "without")];
      const { code } = build("vite", entry);
      const sizes = [alone, without, code.length, gzipSync(code).length];
      console.log(`      | ${name} | ${sizes.map((bytes) => bytes.toLocaleString("en")).join(" | ")} |`);
      assert.ok(code.length < without / 2);
    }
  });

  checkExample(project);
}

/** Checks the example in Vite: its build, and its development server. */
function checkExample(project: Project): void {
  const example = copyExample(project, "vite");

  check("the example builds with Vite", () => {
    const vite = join(project.folder, "node_modules/.bin/vite");
    output(vite, ["build", "--logLevel", "error"], { cwd: example });
  });

  check("Vite's development server shows a mistake in a frame, and continues after it is corrected", () => {
    copyFileSync(new URL("dev.js", import.meta.url), join(example, "dev.js"));
    const args = ["dev.js", "src/main.js", "scheduled local", "schedled local"];
    const { before, message, loc, after } = JSON.parse(output(process.execPath, args, { cwd: example }));
    assert.doesNotMatch(before, /importspec|importSpec/);
    assert.match(message, /src\/main\.js:4:53: error: Unknown word 'schedled' \[unknown-word\]\n {2}4 \| /);
    assert.deepEqual([loc.line, loc.column], [4, 52]);
    assert.equal(after, before);
  });
}
