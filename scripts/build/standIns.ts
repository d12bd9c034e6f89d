import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/** Puts other code in the place of modules, made of their sources. */
const standIns = (
  name: string,
  modules: readonly string[],
  contentsOf: (source: string) => string,
): Plugin => ({
  name,
  setup({ onLoad }) {
    const filter = new RegExp(`/(${modules.join("|")})\\.ts$`);
    onLoad({ filter }, ({ path }) => ({ contents: contentsOf(readFileSync(path, "utf8")), loader: "js" }));
  },
});

const namesIn = (source: string, exported: RegExp): string[] =>
  [...source.matchAll(exported)].map(([, name]) => name as string);

/** The modules that only a text with a mistake needs. */
const ofMistakes = [
  "grammar/respelt",
  "grammar/treeBuilder",
  "src/compile/compileTree",
  "src/language/foreign",
  "src/language/messages",
  "src/language/misplaced",
  "src/language/syntaxDiagnostics",
  "src/text/nearest",
];

/** Leaves out what says what is wrong: a bundle to try first, which throws where the whole one says it. */
export const withoutMistakes = standIns(
  "without-mistakes",
  ofMistakes,
  (source) => `const use = () => { throw new Error("The text has a mistake"); };
const unused = new Proxy(use, { get: use, has: use, ownKeys: use });
export const ${namesIn(source, /^export (?:const|function|class) (\w+)/gm)
    .map((name) => `${name} = unused`)
    .join(", ")};`,
);

/** The module that prints mistakes, and the file that it is in for errors: it is loaded by the first error. */
const frame = "src/text/frame";
export const frameFile = { name: "frame", source: `export * from "./${frame}.ts";\n` };

/** Loads the printer of mistakes when it is first called. */
export const frameOnDemand = standIns("frame-on-demand", [frame], (source) =>
  namesIn(source, /^export function (\w+)/gm)
    .map(
      (name) =>
        `export const ${name} = (...values) => require("./${frameFile.name}.cjs").${name}(...values);`,
    )
    .join("\n"),
);
