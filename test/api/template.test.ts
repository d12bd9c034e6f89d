import { test } from "uvu";
import * as assert from "uvu/assert";
import { inputOfCall, templateInput } from "../../src/api/template.js";
import { ImportSpecError } from "../../src/index.js";
import { templateOf } from "../support/templateOf.js";

/** The strings that JavaScript itself passes to a tag. */
const stringsOf = (strings: TemplateStringsArray, ..._holes: unknown[]) => strings;

test("the placeholder of a hole is between two strings", () => {
  assert.equal(templateInput(stringsOf`from a:${1} to ${2}${3}`), {
    text: `from a:\${1} to \${2}\${3}`,
    holes: [7, 15, 19],
  });
  assert.equal(templateInput(stringsOf`from a`), { text: "from a", holes: [] });
});

test("text that looks like a placeholder is not a hole", () => {
  assert.equal(templateInput(stringsOf`\${1}${2}`), { text: `\${1}\${1}`, holes: [4] });
});

test("strings are cooked; one with an invalid escape is raw", () => {
  assert.is(templateInput(stringsOf`a\tb`).text, "a\tb");
  assert.is(templateInput(stringsOf`a\xzz`).text, "a\\xzz");
});

test("a call takes a template or a string", () => {
  assert.equal(inputOfCall("importSpec", `to \${1}`), { text: `to \${1}`, holes: [] });
  assert.equal(inputOfCall("importSpec", templateOf("from ", "")), { text: `from \${1}`, holes: [5] });
});

test("a call with any other value is refused, and shows how to call", () => {
  const named: [unknown, string][] = [
    [undefined, "nothing"],
    [null, "null"],
    [["from x"], "an array"],
    [{ raw: ["from x"] }, "an object"],
    [Symbol("x"), "a symbol"],
  ];
  for (const [value, name] of named) {
    assert.throws(
      () => inputOfCall("clauses", value),
      (error: ImportSpecError) =>
        error instanceof ImportSpecError &&
        error.code === "wrong-call" &&
        error.message ===
          `clauses takes a template or a string, not ${name}. Write clauses\`…\` or clauses("…").`,
    );
  }
});

test.run();
