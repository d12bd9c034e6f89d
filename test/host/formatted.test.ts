import { test } from "uvu";
import * as assert from "uvu/assert";
import { formattedLines } from "../../src/host/formatted.js";
import { templateInput } from "../../src/template.js";

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

test("a faulty text has none", () => {
  assert.is(linesOf`form a`, undefined);
});

test("an empty text has an empty line", () => {
  assert.equal(linesOf``, [[]]);
});

test.run();
