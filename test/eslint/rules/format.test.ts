import { RuleTester } from "eslint";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { format as formatRule } from "../../../src/eslint/rules/format.js";
import { format } from "../../../src/index.js";
import { casesOf } from "../../support/corpus.js";
import { runs } from "../../support/runs.js";
import { fileWith, fix, lint } from "../lint.js";

const rules = { "importspec/format": "error" } as const;

const fixes = (before: string, after: string) =>
  new RuleTester().run("format", formatRule, {
    valid: [fileWith(after)],
    invalid: [{ code: fileWith(before), output: fileWith(after), errors: [{ messageId: "unformatted" }] }],
  });

test("a text on one line stays on one line", () => {
  fixes("importSpec`  from   a  scheduled `", "importSpec`from a scheduled`");
  fixes('clauses("to  a")', 'clauses("to a")');
  fixes("clauses(`to  a`)", "clauses(`to a`)");
});

test("a text on several lines is one step deeper than the line that it starts on", () => {
  fixes(
    "const a =\n  imageStreams`\nstream a\n\n\n\tfrom b   to c # d\n`",
    "const a =\n  imageStreams`\n    stream a\n\n      from b to c # d\n  `",
  );
  fixes("f(\n\timportSpec`\nfrom a\n`)", "f(\n\timportSpec`\n\t\tfrom a\n\t`)");
  fixes("imageStreams`stream a from b`", "imageStreams`\n  stream a\n    from b\n`");
});

test("only the part that is not formatted is reported", () => {
  const code = fileWith("imageStreams`\n  stream a\n    from b  to c\n    from d\n`");
  new RuleTester().run("format", formatRule, {
    valid: [],
    invalid: [
      {
        code,
        output: code.replace("b  to", "b to"),
        errors: [{ messageId: "unformatted", line: 4, column: 12, endLine: 4, endColumn: 13 }],
      },
    ],
  });
});

test("the line ends of the file are kept", () => {
  fixes("importSpec`\r\nfrom   a\r\n`", "importSpec`\r\n  from a\r\n`");
});

test("holes stay as they are written", () => {
  fixes("importSpec`from  a:${ f(`x`) /* } */ }  ${ {} }`", "importSpec`from a:${ f(`x`) /* } */ } ${ {} }`");
});

test("escapes that a template needs are kept, and a text with other escapes is left alone", () => {
  fixes('importSpec`from  a to "\\`\\${1} \\\\n"`', 'importSpec`from a to "\\`\\${1} \\\\n"`');
  for (const text of ["importSpec`from  \\x61`", "importSpec('from  \\'a\\'')", "clauses`\\n to a`"])
    assert.equal(lint(fileWith(text), rules), [], text);
});

test("a parameter keeps its escape", () => {
  fixes(
    'manifests`\nstream a each insecure  "\\${{X}}"\n`',
    'manifests`\n  stream a\n    each insecure "\\${{X}}"\n`',
  );
  assert.equal(lint(fileWith("manifests`stream  '$\\{{X}}'`"), rules), []);
});

test("Lines keep their text, the white space at its end included", () => {
  fixes(
    "manifests`\n  stream a annotation b\n | c  \n  |\t\n| ${ d } \n|   \\`e\\`\n`",
    "manifests`\n  stream a\n    annotation b\n      | c  \n      | \t\n      | ${ d } \n      |   \\`e\\`\n`",
  );
  fixes("manifests`import a dryRun\n  from b  `", "manifests`\n  import a dryRun\n    from b\n`");
  assert.equal(lint(fileWith('manifests("stream a annotation b c")'), rules), []);
  assert.equal(lint(fileWith('manifests("stream a annotation b\\n| c")'), rules), []);
});

test("a text with mistakes, a blank one, and a string that would need several lines are left alone", () => {
  for (const text of ["importSpec`form  a`", "clauses`  `", 'imageStreams("stream a  from b")'])
    assert.equal(lint(fileWith(text), rules), [], text);
});

test("an .imports file is formatted as importspec fmt formats it", () => {
  for (const { name, text } of casesOf("corpus"))
    assert.is(fix(text, rules, "web.imports"), format(text), name);
});

test("law: a formatted text is not formatted again, and has the words that importspec fmt writes", () => {
  const texts = casesOf("corpus").filter(({ text }) => !/[\\`\r]|\$\{/.test(text));
  const indents = fc.constantFrom("", "  ", "\t");
  fc.assert(
    fc.property(fc.constantFrom(...texts), indents, fc.boolean(), ({ text }, indent, below) => {
      const fileOf = (content: string) => fileWith(`{\n${indent}imageStreams\`${content}\`}`);
      const once = fix(fileOf((below ? "\n" : "") + text), rules);
      assert.equal(lint(once, rules), []);
      const words = (file: string) => file.replaceAll("`", " ` ").split(/\s+/);
      assert.equal(words(once), words(fileOf(format(text))));
    }),
    { numRuns: runs(500) },
  );
});

test.run();
