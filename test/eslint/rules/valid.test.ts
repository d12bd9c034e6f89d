import { RuleTester } from "eslint";
import { test } from "uvu";
import { parser } from "../../../src/eslint/parser.js";
import { valid } from "../../../src/eslint/rules/valid.js";
import { fileWith } from "../lint.js";

const data = { code: "unknown-word", sentence: "Unknown word 'schedled'. Did you mean 'scheduled'?" };
const replacement = { messageId: "replace", data: { replacement: "scheduled" } };
const mistake = (line: number, column: number, endColumn: number, output: string) => ({
  messageId: "mistake",
  line,
  column,
  endLine: line,
  endColumn,
  suggestions: [{ ...replacement, output }],
});

test("mistakes have their positions, after escapes and holes, too, and a suggestion replaces the word", () => {
  new RuleTester().run("valid", valid, {
    valid: [
      fileWith("[importSpec`from a`, clauses``, clauses`${policy}`, mine`b`]"),
      "importSpec`form a`",
      'import { importSpec } from "elsewhere"; importSpec`form a`;',
    ],
    invalid: [
      {
        code: fileWith("importSpec`from a schedled`"),
        errors: [{ ...mistake(2, 19, 27, fileWith("importSpec`from a scheduled`")), data }],
      },
      {
        code: fileWith("importSpec`from a:${ `}` } \\x73chedled`"),
        errors: [mistake(2, 28, 39, fileWith("importSpec`from a:${ `}` } scheduled`"))],
      },
      {
        code: fileWith("clauses('uid \\'\\t schedled')"),
        errors: [mistake(2, 19, 27, fileWith("clauses('uid \\'\\t scheduled')"))],
      },
      {
        code: fileWith("importSpec`\r\n  from a\r\n  schedled\r\n`"),
        errors: [mistake(4, 3, 11, fileWith("importSpec`\r\n  from a\r\n  scheduled\r\n`"))],
      },
    ],
  });
});

test("every mistake is reported, and only a known replacement is a suggestion", () => {
  new RuleTester().run("valid", valid, {
    valid: [],
    invalid: [
      {
        code: fileWith('clauses("to \\"a\\" to b scheduled scheduled")'),
        errors: [
          {
            messageId: "mistake",
            data: { code: "duplicate-field", sentence: "to.name is set twice. Keep one of the two." },
            column: 19,
            endColumn: 23,
          },
          { messageId: "mistake", column: 34, endColumn: 43 },
        ],
      },
      {
        code: fileWith("imageStreams`stream a repository b`"),
        errors: [{ messageId: "mistake", column: 23, endColumn: 33 }],
      },
    ],
  });
});

test("manifests takes streams and imports, each of the others one of them", () => {
  const refused = (code: string, word: string) => ({
    code: fileWith(code),
    errors: [{ messageId: "mistake", column: code.indexOf(word) + 1 }],
  });
  new RuleTester().run("valid", valid, {
    valid: [fileWith("[manifests`stream a from ${b} import c dryRun`, manifests('import c dryRun')]")],
    invalid: [
      refused("manifests`stream a repository ${b}`", "repository"),
      refused("imageStreams`import ${a}`", "import"),
      refused("imageStreamImports('stream a')", "stream"),
    ],
  });
});

test("an .imports file is a document, or specs outside any stream", () => {
  new RuleTester({ languageOptions: { parser } }).run("valid", valid, {
    valid: ["", "\n", "from a\nfrom b", "stream a\n  from b to c"],
    invalid: [
      {
        code: "from a\r\nfrom b schedled\r\n",
        errors: [mistake(2, 8, 16, "from a\r\nfrom b scheduled\r\n")],
      },
      {
        code: "stream a\n  form b",
        errors: [
          {
            messageId: "mistake",
            line: 2,
            column: 3,
            suggestions: [
              { messageId: "replace", data: { replacement: "from" }, output: "stream a\n  from b" },
            ],
          },
        ],
      },
    ],
  });
});

test.run();
