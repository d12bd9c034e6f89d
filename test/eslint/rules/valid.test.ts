import { test } from "uvu";
import * as assert from "uvu/assert";
import { casesOf } from "../../corpus.js";
import { fileWith, found, lint } from "../lint.js";

const rules = { "importspec/valid": "error" } as const;
const foundIn = (expression: string) => {
  const file = fileWith(expression);
  return found(file, lint(file, rules));
};

test("a mistake is reported where it stands, through escapes and holes", () => {
  assert.equal(foundIn("importSpec`from a:${tag} \\x73chedled local`"), [["\\x73chedled", "unknown-word"]]);
  assert.equal(foundIn('clauses("to \\"a\\" to b")'), [["to b", "duplicate-field"]]);
  assert.equal(foundIn("importSpec`from a\n  locl`"), [["locl", "unknown-word"]]);
  assert.equal(foundIn("imageStreams`stream a repository b`"), [["repository", "not-carried"]]);
  assert.equal(foundIn("[importSpec`from a`, clauses``, mine`b`]"), []);
});

test("the message has what to write instead, and a suggestion writes it", () => {
  const file = fileWith("importSpec`from a schedled`");
  const [message, ...others] = lint(file, rules);
  assert.equal(others, []);
  assert.is(message?.message, "Unknown word 'schedled'. Did you mean 'scheduled'? [unknown-word]");
  const [suggestion] = message?.suggestions ?? [];
  const [start, end] = suggestion?.fix.range ?? [0, 0];
  assert.is(suggestion?.desc, "Write 'scheduled'.");
  assert.is(
    file.slice(0, start) + suggestion?.fix.text + file.slice(end),
    fileWith("importSpec`from a scheduled`"),
  );
});

test("a file of the language is linted as a whole", () => {
  const text = "from a\r\nfrom b schedled\r\n";
  assert.equal(found(text, lint(text, rules, "web.imports")), [["schedled", "unknown-word"]]);
  const document = "stream a\n  form b";
  assert.equal(found(document, lint(document, rules, "web.imports")), [["form", "unknown-word"]]);
  assert.equal(lint("", rules, "web.imports"), []);
});

const functionOf: Readonly<Record<string, string>> = {
  clauses: "clauses",
  "image-streams": "imageStreams",
  "image-stream-imports": "imageStreamImports",
};

/** A text as a template that JavaScript gives back unchanged. */
const templateOf = (text: string): string =>
  `\`${text.replaceAll(/\\|`|\$\{/g, "\\$&").replaceAll("\r", "\\r")}\``;

for (const { name, topic, text, json } of casesOf("corpus-invalid")) {
  test(`${name}: the rule reports what the tag throws`, () => {
    const file = fileWith((functionOf[topic] ?? "importSpec") + templateOf(text));
    const codes = found(file, lint(file, rules)).map(([, code]) => code);
    const expected = (JSON.parse(json) as { code: string }[]).map(({ code }) => code);
    assert.equal(codes, expected);
  });
}

test.run();
