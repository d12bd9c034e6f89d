import { test } from "uvu";
import * as assert from "uvu/assert";
import { templateInput } from "../../src/api/template.js";
import { formattedLines } from "../../src/embedded/formatted.js";

const linesOf = (strings: TemplateStringsArray, ..._holes: readonly unknown[]) =>
  formattedLines(templateInput(strings));

test("the lines of a text, with its holes in their places", () => {
  assert.equal(linesOf`  from a:${1}   to ${2}  `, [["from a:", 0, " to ", 1]]);
  assert.equal(
    linesOf`
    stream ${1}

    from a ${2}   # why
  `,
    [["stream ", 0], [], ["  from a ", 1, " # why"]],
  );
});

test("what looks like a hole is none", () => {
  assert.equal(linesOf`from a to   "\${1}" uid ${1} namespace "\${1}"`, [
    ['from a to "${1}" uid ', 0, ' namespace "${1}"'],
  ]);
});

test("a comment that goes behind a hole does not take its place", () => {
  assert.equal(
    linesOf`from a to # \${1}
    ${1}${2} scheduled`,
    [["from a"], ["  to ", 0, 1, " # ${1}"], ["  scheduled"]],
  );
});

test("a text may have tens of thousands of holes", () => {
  const strings = ["stream a from b", ...Array<string>(20_000).fill(" from c"), ""];
  const lines = formattedLines(templateInput(Object.assign(strings, { raw: strings })));
  assert.is(lines?.length, 20_002);
});

test("a faulty text has none", () => {
  assert.is(linesOf`form a`, undefined);
});

test("an empty text has an empty line", () => {
  assert.equal(linesOf``, [[]]);
});

test.run();
