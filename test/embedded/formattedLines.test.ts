import { test } from "uvu";
import * as assert from "uvu/assert";
import { templateInput } from "../../src/api/template.js";
import { formattedLines } from "../../src/embedded/formattedLines.js";

const linesOf = (strings: TemplateStringsArray, ..._holes: readonly unknown[]) =>
  formattedLines(templateInput(strings));

test("the lines of a text contain its holes", () => {
  assert.equal(linesOf`  from a:${1}   to ${2}  `, [["from a:", 0, " to ", 1]]);
  assert.equal(
    linesOf`
    stream ${1}

    from a ${2}   # why
  `,
    [["stream ", 0], [], ["  from a ", 1, " # why"]],
  );
});

test("text that looks like a placeholder is not a hole", () => {
  assert.equal(linesOf`from a to   "\${1}" uid ${1} namespace "\${1}"`, [
    ['from a to "${1}" uid ', 0, ' namespace "${1}"'],
  ]);
});

test("a comment that moves after a hole does not replace it", () => {
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

test("Lines keep the white space at their end, and their holes", () => {
  assert.equal(
    linesOf`stream a annotation b
      |${1}
      | c ${2}\x20
      | \t
      local`,
    [["stream a"], ["  annotation b"], ["    | ", 0], ["    | c ", 1, " "], ["    | \t"], ["  local"]],
  );
});

test("a text with mistakes has no formatted lines", () => {
  assert.is(linesOf`form a`, undefined);
});

test("a blank text has no formatted lines", () => {
  assert.is(linesOf``, undefined);
  assert.is(linesOf`\n  `, undefined);
});

test.run();
