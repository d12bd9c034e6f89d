import type { Literal, TemplateLiteral } from "estree";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { templateInput } from "../../src/api/template.js";
import { type HostText, hostRange, textOfLiteral, textOfTemplate } from "../../src/embedded/hostText.js";
import { parseHost } from "../../src/embedded/parseHost.js";

/** What the expression that a file consists of is, once JavaScript has run it. */
const run = (file: string): unknown => new Function("tag", `return ${file}`)(templateInputOf);
const templateInputOf = (strings: TemplateStringsArray) => templateInput(strings);

function expressionOf<Type>(file: string): Type {
  const [statement] = parseHost(file, { typescript: false, jsx: false }).program.body;
  if (statement?.type !== "ExpressionStatement") throw new Error(`${file} is no expression`);
  return statement.expression as Type;
}

const templateOf = (file: string): HostText =>
  textOfTemplate(file, expressionOf<{ quasi: TemplateLiteral }>(file).quasi);

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

test("a template is read as JavaScript reads it, faulty escapes included", () => {
  const faulty = fc.constantFrom("\\xZ", "\\u12", "\\u{110000}", "\\07");
  fc.assert(
    fc.property(template, fc.option(faulty, { freq: 10 }), (pieces, last) => {
      const content = pieces.join("") + (last ?? "");
      const file = `tag\`${content}\``;
      const { text, holes } = templateOf(file);
      assert.equal({ text, holes }, run(file));
    }),
    { numRuns: 2_000 },
  );
});

test("a literal is read as JavaScript reads it", () => {
  const content = fc.array(fc.oneof(piece, fc.constantFrom("\\7", "\\012", "\\400", "\\8")), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(content, fc.constantFrom("'", '"'), (pieces, quote) => {
      const escaped = pieces.filter((each) => each !== quote && !/^[\r\n]/.test(each)).join("");
      // A module takes no octal escapes, so that the literal's place is made up.
      const file = `${quote}${escaped}${quote}`;
      const text = textOfLiteral(file, { range: [0, file.length] } as unknown as Literal);
      assert.is(text.text, run(file));
      assert.is(text.offsets.length, text.text.length + 1);
    }),
    { numRuns: 2_000 },
  );
});

test("what stands as written is found at its place", () => {
  fc.assert(
    fc.property(template, (pieces) => {
      const file = `tag\`${pieces.join("")}\``;
      const text = templateOf(file);
      const inHole = (place: number) => text.holes.some((hole) => hole <= place && place < hole + 4);
      for (let place = 0; place < text.text.length; place++) {
        if (inHole(place) || /[\ud800-\udfff]/.test(text.text[place] as string)) continue;
        const { start, end } = hostRange(text, { start: place, end: place + 1 });
        const written = file.slice(start, end);
        if (!/[\\\r]/.test(written)) assert.is(written, text.text[place]);
      }
    }),
  );
});

test("the range of a hole is the whole of it", () => {
  const file = "tag`a \\n ${ /* } */ f(`${1}`) } b`";
  const text = templateOf(file);
  const [start] = text.holes as [number];
  const { start: from, end } = hostRange(text, { start, end: start + 4 });
  assert.is(file.slice(from, end), "${ /* } */ f(`${1}`) }");
});

test("a range ends with the text", () => {
  const file = "tag``";
  assert.equal(hostRange(templateOf(file), { start: 0, end: 0 }), { start: 4, end: 4 });
});

test.run();
