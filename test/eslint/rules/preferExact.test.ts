import { test } from "uvu";
import * as assert from "uvu/assert";
import { fileWith, fix, lint } from "../lint.js";

const rules = { "importspec/prefer-exact": "error" } as const;

test("a tag without holes becomes a call", () => {
  const fixes = (before: string, after: string) =>
    assert.is(fix(fileWith(before), rules), fileWith(after), before);
  fixes("importSpec`from a`", 'importSpec("from a")');
  fixes("clauses`to 'a'`", "clauses(\"to 'a'\")");
  fixes('clauses`to "a"`', 'clauses(`to "a"`)');
  fixes("importSpec`\n  from a\n`", "importSpec(`\n  from a\n`)");
  fixes("importSpec`from \\x61`", "importSpec(`from \\x61`)");
  fixes("importSpec\n`from a`.to", 'importSpec\n("from a").to');
});

test("a call, a tag with holes and a faulty one stay", () => {
  for (const text of ["importSpec('from a')", "importSpec`from ${a}`", "importSpec`form a`"])
    assert.equal(lint(fileWith(text), rules), [], text);
});

test("it is off in the recommended config", () => {
  assert.equal(lint(fileWith("importSpec`from a`"), {}), []);
});

test.run();
