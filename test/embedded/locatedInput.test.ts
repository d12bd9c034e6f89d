import type { Literal, TemplateLiteral } from "estree";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { templateInput } from "../../src/api/template.js";
import {
  inputOfString,
  inputOfTemplate,
  type LocatedInput,
  rangeInFile,
} from "../../src/embedded/locatedInput.js";
import { parseModule } from "../../src/embedded/parseModule.js";
import { runs } from "../support/runs.js";

/** Evaluates a file that is one expression. */
const run = (file: string): unknown => new Function("tag", `return ${file}`)(templateInputOf);
const templateInputOf = (strings: TemplateStringsArray) => templateInput(strings);

function expressionOf<Type>(file: string): Type {
  const [statement] = parseModule(file, { typescript: false, jsx: false }).program.body;
  if (statement?.type !== "ExpressionStatement") throw new Error(`${file} is not an expression`);
  return statement.expression as Type;
}

const templateOf = (file: string): LocatedInput =>
  inputOfTemplate(file, expressionOf<{ quasi: TemplateLiteral }>(file).quasi);

const piece = fc.constantFrom(
  ..."ab0179 \t\n\r\"'{}é😀\u2028",
  "$ ",
  "\r\n",
  "\\\r\n",
  "\\\n",
  "\\n",
  "\\t",
  "\\0",
  "\\\\",
  "\\`",
  "\\$",
  "\\q",
  "\\x41",
  "\\u0041",
  "\\u{1F600}",
);
const template = fc.array(fc.oneof({ weight: 6, arbitrary: piece }, fc.constant("${0}")), { maxLength: 20 });

test("a template is read as JavaScript reads it, with invalid escapes, too", () => {
  const faulty = fc.constantFrom("\\xZ", "\\u12", "\\u{110000}", "\\07");
  fc.assert(
    fc.property(template, fc.option(faulty, { freq: 10 }), (pieces, last) => {
      const content = pieces.join("") + (last ?? "");
      const file = `tag\`${content}\``;
      const { text, holes } = templateOf(file);
      assert.equal({ text, holes }, run(file));
    }),
    { numRuns: runs(2_000) },
  );
});

test("a string is read as JavaScript reads it", () => {
  const content = fc.array(fc.oneof(piece, fc.constantFrom("\\7", "\\012", "\\400", "\\8")), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(content, fc.constantFrom("'", '"'), (pieces, quote) => {
      const escaped = pieces.filter((each) => each !== quote && !/^[\r\n]/.test(each)).join("");
      // A module cannot have octal escapes: the node is not parsed but made here.
      const file = `${quote}${escaped}${quote}`;
      const text = inputOfString(file, { range: [0, file.length] } as unknown as Literal);
      assert.is(text.text, run(file));
      assert.is(text.offsets.length, text.text.length + 1);
    }),
    { numRuns: runs(2_000) },
  );
});

test("a character without an escape is at its offset in the file", () => {
  fc.assert(
    fc.property(template, (pieces) => {
      const file = `tag\`${pieces.join("")}\``;
      const text = templateOf(file);
      const inHole = (offset: number) => text.holes.some((hole) => hole <= offset && offset < hole + 4);
      for (let offset = 0; offset < text.text.length; offset++) {
        if (inHole(offset) || /[\ud800-\udfff]/.test(text.text[offset] as string)) continue;
        const { start, end } = rangeInFile(text, { start: offset, end: offset + 1 });
        const written = file.slice(start, end);
        if (!/[\\\r]/.test(written)) assert.is(written, text.text[offset]);
      }
    }),
  );
});

test("the range of a hole is that of its whole source", () => {
  const file = "tag`a \\n ${ /* } */ f(`${1}`) } b`";
  const text = templateOf(file);
  const [start] = text.holes as [number];
  const { start: from, end } = rangeInFile(text, { start, end: start + 4 });
  assert.is(file.slice(from, end), "${ /* } */ f(`${1}`) }");
});

test("the range at the end of a text ends before the quote", () => {
  const file = "tag``";
  assert.equal(rangeInFile(templateOf(file), { start: 0, end: 0 }), { start: 4, end: 4 });
});

test.run();
