import ts from "typescript";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { projectRoot } from "../support/corpus.js";
import { type Block, blocks } from "../support/pages.js";

const typed = blocks.filter(({ language }) => language === "ts");

/** The virtual file of a block. It is in the root of the project, from where it finds packages. */
const fileOf = (index: number) => `${projectRoot}page-${index}.ts`;

const { config } = ts.readConfigFile(`${projectRoot}tsconfig.json`, ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, projectRoot);
const entries = ["eslint", "prettier", "unplugin"].map((name) => [
  `importspec/${name}`,
  [`./src/${name}/index.ts`],
]);
const compilerOptions: ts.CompilerOptions = {
  ...options,
  noEmit: true,
  noUnusedLocals: false,
  moduleDetection: ts.ModuleDetectionKind.Force,
  paths: { ...options.paths, ...Object.fromEntries(entries) },
};

/** The text of a block. One without imports has those of the first block of its page. */
function textOf({ page, text }: Block): string {
  const isImport = /^import [^;]*;$/m;
  if (isImport.test(text)) return text;
  const first = typed.find((each) => each.page === page)?.text ?? "";
  return `${isImport.exec(first)?.[0] ?? ""}\n${text}`;
}

const texts = new Map(typed.map((block, index) => [fileOf(index), textOf(block)]));
const host = ts.createCompilerHost(compilerOptions);
const { fileExists, readFile, getSourceFile } = host;
host.fileExists = (path) => texts.has(path) || fileExists(path);
host.readFile = (path) => texts.get(path) ?? readFile(path);
host.getSourceFile = (path, language, ...rest) => {
  const text = texts.get(path);
  return text === undefined
    ? getSourceFile(path, language, ...rest)
    : ts.createSourceFile(path, text, language, true);
};
const program = ts.createProgram([...texts.keys()], compilerOptions, host);

/** The errors that a page shows under a block, such as `web.ts(3,12): error TS2345: …`. */
const shownErrors = ({ after }: Block): string[] => {
  const [, output = ""] = /^\n\n```\n([^`]*)```/.exec(after) ?? [];
  return [...output.matchAll(/: error TS\d+: (.*)$/gm)].map(([, message]) => message as string);
};

test("the pages have blocks of TypeScript", () => {
  assert.ok(typed.length > 5, `${typed.length} blocks`);
});

for (const [index, block] of typed.entries())
  test(`${block.page}: block ${index + 1} of TypeScript has only the errors that are shown under it`, () => {
    const file = program.getSourceFile(fileOf(index));
    const found = ts.getPreEmitDiagnostics(program, file);
    const messages = found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    assert.equal(messages, shownErrors(block));
  });

test.run();
