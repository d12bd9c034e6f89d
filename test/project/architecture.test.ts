import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { projectRoot } from "../support/corpus.js";

/** The rows of CONTRIBUTING's table from the bottom to the top. A row is a layer, or several that do not import each other. */
const rows = [
  ...readFileSync(`${projectRoot}CONTRIBUTING.md`, "utf8").matchAll(/^\| (`(?:src\/[^|]*|grammar)`) \|/gm),
]
  .map(([, cell = ""]) => [...cell.matchAll(/`(?:src\/)?([^`]+)`/g)].map(([, name]) => name as string))
  .toReversed();

const layers = rows.flat();

const belowApi = layers.slice(0, layers.indexOf("api"));

/** Returns whether a file must return mistakes and not throw them. Only scripts run the writer of lib.libsonnet. */
const mustNotThrow = (path: string): boolean =>
  belowApi.includes(layerOf(path)) && !path.startsWith("src/libsonnet/writer/");

interface Import {
  readonly from: string;
  /** The path of a file of the project, or the name of a package. */
  readonly to: string;
}

const files = ["grammar", "src"].flatMap((folder) =>
  readdirSync(projectRoot + folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`),
);

const sources = new Map(files.map((path) => [path, readFileSync(projectRoot + path, "utf8")]));

/** The imports and re-exports of a file: the statements that name a module, and dynamic imports. */
function importsOf(from: string, source: string): Import[] {
  const statements = /^(?:import|export|\}).* from "([^"]+)";$|^import "([^"]+)";$|\bimport\("([^"]+)"\)/gm;
  return [...source.matchAll(statements)].map(([, a, b, c]) => {
    const specifier = (a ?? b ?? c) as string;
    const isFile = specifier.startsWith(".");
    const path = posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
    return { from, to: isFile ? path : specifier };
  });
}

const imports = [...sources].flatMap(([path, source]) => importsOf(path, source));

/** Returns the layer of a file: `grammar` of `grammar/ast.ts`, `text` of `src/text/frame.ts`, `index.ts` of `src/index.ts`. */
const layerOf = (path: string): string => path.replace(/^src\//, "").replace(/\/.*/, "");

const isFile = ({ to }: Import) => sources.has(to);
const shown = ({ from, to }: Import) => `${from} imports ${to}`;

test("the imports of the sources are found", () => {
  assert.ok(imports.filter(isFile).length > files.length);
  assert.ok(imports.some(({ from, to }) => from === "src/api/error.ts" && to === "src/text/diagnostic.ts"));
  const paths = imports.filter(
    ({ to }) => to.startsWith("src/") || to.startsWith("grammar/") || to.startsWith(".."),
  );
  assert.equal(paths.filter((each) => !isFile(each)).map(shown), [], "every path is a file of the project");
});

test("every file is in a layer, and every layer has files", () => {
  assert.equal(new Set(files.map(layerOf)), new Set(layers));
});

test("imports point down the table of CONTRIBUTING", () => {
  const rank = (path: string) => rows.findIndex((row) => row.includes(layerOf(path)));
  const isWrong = ({ from, to }: Import) =>
    rank(to) > rank(from) || (rank(to) === rank(from) && layerOf(to) !== layerOf(from));
  const wrong = imports.filter((each) => isFile(each) && isWrong(each));
  assert.equal(wrong.map(shown), []);
});

test("no file below src/api throws", () => {
  const throwing = files.filter(
    (path) => mustNotThrow(path) && /^[^*/]*\bthrow\b/m.test(sources.get(path) as string),
  );
  assert.equal(throwing, []);
});

test("no file imports itself through others", () => {
  const next = new Map(
    files.map((path) => [path, imports.filter(({ from, to }) => from === path && sources.has(to))]),
  );
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    assert.not(way.includes(path), [...way, path].join(" imports "));
    if (done.has(path)) return;
    for (const { to } of next.get(path) ?? []) visit(to, [...way, path]);
    done.add(path);
  };
  for (const path of files) visit(path, []);
});

test("each layer imports only its own packages", () => {
  const outside = imports.filter((each) => !isFile(each));
  const allowed: Readonly<Record<string, RegExp>> = {
    grammar: /^chevrotain$/,
    settings: /^(node:(fs|path)|jsonc-parser|js-yaml)$/,
    embedded: /^(@babel\/parser|eslint-scope|estree)$/,
    evaluate: /^(node:.*|jsonnet-wasm\/engine\.ts)$/,
    eslint: /^(eslint|estree|node:path)$/,
    prettier: /^(prettier(\/plugins\/estree)?|estree)$/,
    unplugin: /^(unplugin|magic-string|estree)$/,
    yaml: /^js-yaml$/,
    registry: /^node:(child_process|crypto|events|fs|http|https|net|os|path|tls)$/,
    lsp: /^(vscode-languageserver(\/node|-textdocument)?|node:.*)$/,
    cli: /./,
  };
  const wrong = outside.filter(({ from, to }) => !allowed[layerOf(from)]?.test(to));
  assert.equal(wrong.map(shown), []);
});

test("only src/evaluate names the native addon", () => {
  const naming = [...sources]
    .filter(([, source]) => source.includes('"@hanazuki/node-jsonnet"'))
    .map(([path]) => path);
  assert.ok(naming.length > 0);
  assert.equal(
    naming.filter((path) => layerOf(path) !== "evaluate"),
    [],
  );
});

test.run();
