import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { projectRoot } from "./corpus.js";

/** The folders, and the files beside them, from the bottom to the top. Each may import from those before it. */
const layers = [
  "grammar",
  "schema",
  "text",
  "reference",
  "error.ts",
  "builder",
  "language",
  "compile",
  "types",
  "validate",
  "check",
  "convert",
  "template.ts",
  "site.ts",
  "tag.ts",
  "importSpec.ts",
  "parse.ts",
  "documents.ts",
  "host",
  "index.ts",
  "runtime",
  "runtime.ts",
  "eslint",
  "prettier",
  "unplugin",
  "jsonnet",
  "cli",
];

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

/** `grammar/ast.ts` is of grammar, `src/text/frame.ts` of text, `src/tag.ts` of tag.ts. */
const layerOf = (path: string): string => path.replace(/^src\//, "").replace(/\/.*/, "");

const isFile = ({ to }: Import) => sources.has(to);
const shown = ({ from, to }: Import) => `${from} imports ${to}`;

test("the imports are read", () => {
  assert.ok(imports.filter(isFile).length > files.length);
  assert.ok(imports.some(({ from, to }) => from === "src/error.ts" && to === "src/text/diagnostic.ts"));
  const paths = imports.filter(
    ({ to }) => to.startsWith("src/") || to.startsWith("grammar/") || to.startsWith(".."),
  );
  assert.equal(paths.filter((each) => !isFile(each)).map(shown), [], "every path is a file of the project");
});

test("every file is in a layer, and no layer is without files", () => {
  assert.equal(new Set(files.map(layerOf)), new Set(layers));
});

test("imports point down", () => {
  const rank = (path: string) => layers.indexOf(layerOf(path));
  const upward = imports.filter((each) => isFile(each) && rank(each.to) > rank(each.from));
  assert.equal(upward.map(shown), []);
});

test("no file imports itself by way of others", () => {
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

test("packages are imported where they belong", () => {
  const outside = imports.filter((each) => !isFile(each));
  const allowed: Readonly<Record<string, RegExp>> = {
    grammar: /^chevrotain$/,
    host: /^(@babel\/parser|eslint-scope|estree)$/,
    jsonnet: /^node:/,
    eslint: /^(eslint|estree)$/,
    prettier: /^(prettier(\/plugins\/estree)?|estree)$/,
    unplugin: /^(unplugin|magic-string|estree)$/,
    cli: /./,
  };
  const wrong = outside.filter(({ from, to }) => !allowed[layerOf(from)]?.test(to));
  assert.equal(wrong.map(shown), []);
});

test("only src/jsonnet names the native addon", () => {
  const naming = [...sources]
    .filter(([, source]) => source.includes('"@hanazuki/node-jsonnet"'))
    .map(([path]) => path);
  assert.ok(naming.length > 0);
  assert.equal(
    naming.filter((path) => layerOf(path) !== "jsonnet"),
    [],
  );
});

test.run();
