import { SourceMap } from "node:module";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { clauses, from, imageStreamImports, imageStreams, importSpec, manifests } from "../../src/index.js";
import { positionAt } from "../../src/text/position.js";
import { transform } from "../../src/unplugin/transform.js";
import { casesOf, functionOf, writings } from "../support/corpus.js";
import { outcomeOf } from "../support/refused.js";
import { codeOf, run } from "./runModule.js";

for (const each of casesOf("corpus")) {
  test(`${each.name}: the literal is the value of the text`, () => {
    for (const writing of writings(each.text)) {
      const value = run(functionOf(each) + writing);
      assert.is(JSON.stringify(value), JSON.stringify(JSON.parse(each.json)));
    }
  });
}

const functions = { importSpec, clauses, imageStreams, imageStreamImports, manifests };

const values = {
  text: "a:1",
  number: 17,
  fraction: 1.1,
  yes: true,
  nothing: undefined,
  object: { importPolicy: { scheduled: true }, referencePolicy: { type: "Local" } },
  kind: from.withKind("ImageStreamTag"),
  wrong: { importPolicy: { scheduld: true, insecure: "no" } },
  parameter: `\${{X}}`,
  spec: importSpec("from b:2 scheduled"),
  labels: { metadata: { labels: { app: "x", "a/b": "y" } } },
};

/** Tags with every kind of hole, filled rightly and wrongly. */
const expressions = [
  "importSpec`from ${text} to ${number}`",
  "importSpec`from a${text}${number} scheduled ${yes}`",
  'importSpec`from "a b ${text}" ${object}`',
  "importSpec`from ${text} ${kind} ${clauses`to ${number}`}`",
  "importSpec`from ${text} scheduled ${object}`",
  "importSpec`from ${fraction} to ${nothing} scheduled ${text} ${text}`",
  "importSpec`from a ${wrong} ${nothing}`",
  "clauses`to ${(0, text)} ${object}`",
  "imageStreams`stream ${text} label ${text} b label a:1 c annotation d ${number} ${labels}`",
  "imageStreams`stream a lookupLocal ${yes} from ${text} ${object} from b to ${number} tag ${text} reference ${yes}`",
  "imageStreams`stream a from nginx${text}x from ${number}`",
  "imageStreams`stream a from nginx ${object}`",
  "imageStreamImports`import a from ${text} repository b${text} ${object} from c ${yes}`",
  "imageStreams`stream a each scheduled ${yes} local annotation b ${text} from ${spec} from ${text} scheduled ${parameter}`",
  "imageStreams`stream a each ${object} from ${[spec, spec]} kind ${text}`",
  "imageStreams`stream a from ${[spec, text]} scheduled to ${number}`",
  "manifests`import a dryRun ${labels} from ${[spec]} repository b kind ${number}`",
  'manifests`stream a annotation b\n  | ${text} "c" # d  \n  |${number}\n  |\n from e to f insecure "\\${{Y}}"`',
];

for (const expression of expressions) {
  test(`${expression} returns or throws what the tag does`, () => {
    const names = { ...functions, ...values };
    const asTag = new Function(...Object.keys(names), `return ${expression}`);
    assert.equal(
      outcomeOf(() => run(expression, values)),
      outcomeOf(() => asTag(...Object.values(names))),
    );
  });
}

test("each evaluation returns a new object", () => {
  const [first, second] = run("[1, 2].map(() => importSpec`from a`)") as object[];
  assert.equal(first, second);
  assert.is.not(first, second);
});

test("a text with holes is compiled once", () => {
  const code = codeOf('import { importSpec } from "importspec"; for (;;) f(importSpec`from ${a}`);');
  assert.match(code, /var _importspec1;/);
  assert.match(code, /for \(;;\) f\(\(_importspec1 \?\?= /);
});

test("the variables of the plugin do not collide with names of the file", () => {
  const code = codeOf('import { importSpec } from "importspec"; const _importspec1 = importSpec`from ${a}`;');
  assert.match(code, /var __importspec1;/);
});

test("a statement that begins with a text does not continue the one before it", () => {
  assert.is(
    codeOf('import { importSpec } from "importspec"\nf\nimportSpec`from a`.from;\n() => importSpec`from a`'),
    '\nf\n0, ({ from: { kind: "DockerImage", name: "a" } }).from;\n' +
      '() => ({ from: { kind: "DockerImage", name: "a" } })',
  );
});

test("imports that are no longer used are removed, and others stay", () => {
  const imports = (code: string) => code.match(/import .*? from "importspec";/g) ?? [];
  const left = (file: string) => imports(codeOf(file));
  assert.equal(left('import { importSpec } from "importspec"; importSpec`from a`;'), []);
  assert.equal(left('import * as is from "importspec"; is.importSpec`from a`;'), []);
  assert.equal(
    left('import { importSpec as a, format, type Tag } from "importspec"; a`from a`; format<Tag>("");'),
    ['import { format, type Tag } from "importspec";'],
  );
  assert.equal(left('import { importSpec } from "importspec"; importSpec`from a`; importSpec(b);'), [
    'import { importSpec } from "importspec";',
  ]);
  assert.equal(
    left('import { importSpec, clauses } from "importspec"; importSpec`from a`; export { clauses };'),
    ['import { clauses } from "importspec";'],
  );
  assert.equal(
    left('export { clauses } from "importspec"; import * as is from "importspec"; is.clauses``;'),
    [],
  );
  assert.equal(
    left(
      'import { importSpec, type Tag } from "importspec"; const t: Tag = f(importSpec, importSpec("from a"));',
    ),
    ['import { importSpec, type Tag } from "importspec";'],
  );
  assert.equal(left('import d, * as is from "importspec"; d(is.clauses``);'), [
    'import d, * as is from "importspec";',
  ]);
  assert.equal(
    left('import type { Tag } from "importspec"; import { clauses } from "importspec"; clauses`` as Tag;'),
    ['import type { Tag } from "importspec";'],
  );
});

test("a file without texts and one that is not a module are left alone", () => {
  for (const file of [
    "",
    "importSpec`from a`",
    'import { format } from "importspec"; format("x");',
    "import {",
  ])
    assert.is(transform(file, "config.js"), undefined);
});

test("a hashbang, a byte order mark and directives stay before the imports", () => {
  for (const head of ["#!/usr/bin/env node\n", "\ufeff", '"use client";', '"use strict"\r\n'])
    assert.match(
      codeOf(`${head}import { importSpec } from "importspec";\r\nimportSpec\`from \${a}\`;`),
      new RegExp(`^${head}import \\{ importSpec as _importspec_importSpec \\}`),
    );
});

test("texts are found in JSX, in class fields and in the syntax of TypeScript", () => {
  const is = 'import { importSpec, clauses } from "importspec";';
  const texts = (code: string) => code.match(/\b(?:importSpec|clauses)[`(].*?[`)]/g) ?? [];
  for (const code of [
    "<A b={importSpec`from a`}>{importSpec`from ${b}`}</A>;",
    "class A { b = importSpec`from a`; static #c = clauses`to ${d}`; static { importSpec`from e`; } }",
    "namespace N { export const a = importSpec`from a` } enum E { a = f(importSpec`from a`) }",
    "class A { constructor(private readonly b = importSpec`from a`) {} @c(clauses`to d`) e = <F,>() => clauses``; }",
    "export default importSpec`from a`.from satisfies object as unknown;",
  ])
    assert.equal(texts(codeOf(`${is}\n${code}`, "a.tsx")), [], code);
});

test("a text in the decorator of a class, which the scopes do not know, is left alone and keeps its import", () => {
  const code = codeOf(
    'import { importSpec } from "importspec"; @a(importSpec`from a`) class B { c = importSpec`from b` }',
  );
  assert.match(
    code,
    /^import \{ importSpec \} from "importspec"; @a\(importSpec`from a`\) class B \{ c = \(\{/,
  );
});

test("texts that come to a function in another way are left alone, with or without mistakes", () => {
  for (const file of [
    'import { importSpec } from "importspec"; const tag = importSpec; tag`form a`;',
    'import { importSpec } from "importspec"; importSpec.call(null, "form a");',
    'const { importSpec } = require("importspec"); importSpec`form a`;',
    'const { importSpec } = await import("importspec"); importSpec`form a`;',
    'export { importSpec } from "importspec"; export * from "importspec";',
  ])
    assert.is(transform(file, "a.ts"), undefined, file);
});

test("a file that nests deeper than the parser's stack is left to the bundler", () => {
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const long = "a + ".repeat(50_000);
  for (const expression of [deep, `${long}a`])
    assert.is(
      transform(`import { clauses } from "importspec"; clauses\`\`; ${expression};`, "a.js"),
      undefined,
    );
});

test("the extension decides whether a file may have the syntax of TypeScript and JSX", () => {
  const tag = 'import { importSpec } from "importspec"; const a = importSpec`from a`';
  assert.ok(transform(`${tag} as X; enum E { a }`, "a.mts"));
  assert.ok(transform(`${tag} as X; <b/>`, "a.tsx"));
  assert.ok(transform(`${tag}; <b/>`, "a.js"));
  assert.ok(transform(`${tag}; const b = <X>c;`, "a.ts"));
});

test("a mistake has its range in the file, after holes and escapes, too", () => {
  const file =
    'import { importSpec } from "importspec";\nimportSpec`from ${ a } \\u0073chedled local source`;';
  const found = transform(file, "config.js")?.diagnostics ?? [];
  assert.equal(
    found.map(({ code, range, related }) => [
      code,
      file.slice(range.start, range.end),
      ...(related ?? []).map((each) => file.slice(each.range.start, each.range.end)),
    ]),
    [
      ["unknown-word", "\\u0073chedled"],
      ["duplicate-field", "source", "local"],
    ],
  );
});

test("the source map maps holes and the code after a text to their positions in the file", () => {
  const file =
    'import { importSpec } from "importspec";\nconst a = importSpec`\n  from ${ hole }\n`, after = importSpec`from b`, last = 1;';
  const transformed = transform(file, "config.js");
  if (transformed === undefined || transformed.diagnostics !== undefined)
    throw new Error("The file is not transformed");
  const { code, map } = transformed;
  const sourceMap = new SourceMap({ ...map, file: "config.js", sourceRoot: "" } as never);
  for (const name of ["hole", "after", "last"]) {
    const { line, column } = positionAt(code, code.lastIndexOf(name));
    const entry = sourceMap.findEntry(line - 1, column - 1) as {
      originalLine: number;
      originalColumn: number;
    };
    const expected = positionAt(file, file.lastIndexOf(name));
    assert.equal([entry.originalLine + 1, entry.originalColumn + 1], [expected.line, expected.column], name);
  }
});

test.run();
