import { test } from "uvu";
import * as assert from "uvu/assert";
import { lint } from "../eslint/lint.js";
import { casesOf } from "../support/corpus.js";
import { format } from "./format.js";

const imports =
  'import { importSpec, clauses as c, imageStreams, manifests } from "importspec";\nimport * as is from "importspec";\n\n';
const formatted = async (expression: string, options: object = {}) => {
  const file = await format(`${imports}${expression}`, { parser: "babel", ...options });
  return file.replaceAll("\r\n", "\n").slice(imports.length);
};

test("a text on one line stays on one line", async () => {
  assert.is(await formatted("importSpec`  from   a  scheduled `"), "importSpec`from a scheduled`;\n");
  assert.is(await formatted("c`to  a`; is.clauses`to  ${ b }`"), "c`to a`;\nis.clauses`to ${b}`;\n");
});

test("functions are found under any name of the import", async () => {
  const before =
    'import { "clauses" as own } from "importspec";\nown`to  a`;\nis["clauses"]`to  b`;\nis[clauses]`to  c`;\n';
  const after = before.replace("to  a", "to a").replace("to  b", "to b");
  for (const parser of ["babel", "typescript", "acorn"])
    assert.is(await format(imports + before, { parser }), imports + after, parser);
});

test("a text on several lines is one step deeper than its call", async () => {
  const before = "f(() => { return imageStreams`\nstream a\n\n\n from b:${ tag+1 }  to c # d\n`})";
  const after = (step: string) =>
    `f(() => {\n${step}return imageStreams\`\n${step}${step}stream a\n\n${step}${step}  from b:\${tag + 1} to c # d\n${step}\`;\n});\n`;
  assert.is(await formatted(before), after("  "));
  assert.is(await formatted(before, { useTabs: true }), after("\t"));
  assert.is(await formatted(before, { tabWidth: 4 }), after("    "));
  assert.is(await formatted(before, { parser: "typescript" }), after("  "));
  assert.is(await formatted(before, { endOfLine: "crlf" }), after("  "));
});

test("Lines keep the white space at their end, in every style of indentation and line ends", async () => {
  const before =
    "f(() => { return manifests`\nstream a annotation b\n| c  \n\n|\t\n| ${ g(`x\n  y`) } \n  local\n stream d annotation e\n|  f `})";
  const after = (step: string) =>
    `f(() => {\n${step}return manifests\`\n${[
      "stream a",
      "  annotation b",
      "    | c  ",
      "    | \t",
      "    | ${g(`x\n  y`)} ",
      "  local",
      "stream d",
      "  annotation e",
      "    |  f ",
    ]
      .map((line) => `${step}${step}${line}\n`)
      .join("")}${step}\`;\n});\n`;
  assert.is(await formatted(before), after("  "));
  assert.is(await formatted(before, { useTabs: true }), after("\t"));
  assert.is(await formatted(before, { tabWidth: 4, parser: "typescript" }), after("    "));
  assert.is(await formatted(before, { endOfLine: "crlf" }), after("  "));
  assert.is(await formatted(after("  ")), after("  "));
});

test("a parameter keeps its escape", async () => {
  const parameter = 'c`insecure "\\${{X}}"`;\n';
  assert.is(await formatted(parameter.replace(" ", "   ")), parameter);
});

test("other templates, and texts with mistakes or other escapes, are left to Prettier", async () => {
  for (const text of ["mine`from  a`", "importSpec`form  a`", "importSpec`from  \\x61`", "importSpec`  `"])
    assert.is(await formatted(text), `${text};\n`);
  assert.is(await formatted("css`a{b:c}`"), "css`\n  a {\n    b: c;\n  }\n`;\n");
});

const corpus = casesOf("corpus");
for (const name of new Set(corpus.map(({ topic }) => topic)))
  test(`corpus/${name}: the output of Prettier is formatted for ESLint and for Prettier`, async () => {
    const cases = corpus.filter(({ topic }) => topic === name);
    const expressions = cases.flatMap(({ text }) => {
      const template = text.replaceAll("\r", " ").replaceAll(/\\|`|\$\{/g, "\\$&");
      return [`imageStreams\`${template}\``, `{ const a = 1, b = imageStreams\`\n${template}\`, d = 2 }`];
    });
    const file = await format(imports + expressions.join(";\n"), { parser: "babel" });
    assert.is(await format(file, { parser: "babel" }), file);
    assert.equal(lint(file, { "importspec/format": "error" }), []);
  });

test.run();
