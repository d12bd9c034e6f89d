import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { inputOf } from "../../grammar/input.js";
import { scan } from "../../grammar/scanner.js";
import { formatSource } from "../../src/language/format.js";
import { parseTree } from "../../src/language/parse.js";
import { vocabulary } from "../../src/language/vocabulary.js";
import { anySource } from "../support/arbitraries.js";
import { runs } from "../support/runs.js";

function format(text: string): string {
  const { source, diagnostics } = parseTree(inputOf(text));
  assert.equal(diagnostics, []);
  return formatSource(text, source);
}

/** Checks what a text is formatted as, and that this stays as it is when it is formatted again. */
function formats(text: string, expected: string): void {
  assert.is(format(text), expected);
  assert.is(format(expected), expected);
}

test("words are separated by one space, and an item is on one line", () => {
  formats(" from\t\tnginx\n\n to\r\nlatest   scheduled ", "from nginx to latest scheduled");
});

test("words stay as they are written", () => {
  formats(
    'from DockerImage "nginx" kind "Pod" scheduled true',
    'from DockerImage "nginx" kind "Pod" scheduled true',
  );
  formats(`from x insecure  "\${{X}}"`, `from x insecure "\${{X}}"`);
  formats(String.raw`from "\u0061" to "b"`, String.raw`from "\u0061" to "b"`);
});

test("a wide item has one clause per line", () => {
  const name = "x".repeat(90);
  formats(`from ${name} to latest local`, `from ${name}\n  to latest\n  local`);
});

test("the text ends with a line break if it did", () => {
  formats("from nginx", "from nginx");
  formats("from nginx\r", "from nginx\n");
  formats("from nginx \n\n\n", "from nginx\n");
  formats("# c", "# c");
  formats("# c \r\n", "# c\n");
  formats("\n \t", "");
  formats("", "");
});

test("the items of a stream or import are indented, and single blank lines stay", () => {
  formats(
    "stream web each  local\nfrom a to 1\n\n\n\n  tag t\nimport db dryRun from b repository c",
    "stream web\n  each local\n  from a to 1\n\n  tag t\nimport db dryRun\n  from b\n  repository c",
  );
  formats("stream web each from a:1", "stream web\n  each\n  from a:1");
});

test("a Line has a line of its own, two spaces deeper than its clause, and keeps its text", () => {
  formats(
    "stream web annotation note\n|a\r\n|  b \r| \n||\n|\tc\nlookupLocal namespace x",
    "stream web\n  annotation note\n    | a\n    |  b \n    |\n    | |\n    | \tc\n  lookupLocal namespace x",
  );
  formats(
    "stream web from a:1 scheduled annotation k v annotation note\n| a\n| b",
    "stream web\n  from a:1 scheduled annotation k v\n    annotation note\n      | a\n      | b",
  );
  formats("annotation a\n| b\n", "annotation a\n  | b\n");
  formats("annotation a\n|   ", "annotation a\n  |   ");
  formats(
    `tag t annotation a\n| ${"x".repeat(200)}\nlocal`,
    `tag t\n  annotation a\n    | ${"x".repeat(200)}\n  local`,
  );
});

test("a comment between Lines goes before their clause, one after them stays there", () => {
  formats("tag t annotation a\n| b\n# c\n| d\n", "tag t # c\n  annotation a\n    | b\n    | d\n");
  formats("tag t local annotation # c\na # d\n| b\n", "tag t\n  local # c\n  # d\n  annotation a\n    | b\n");
  formats("tag t annotation a\n| b\n# c\nlocal", "tag t\n  annotation a\n    | b\n  # c\n  local");
  formats("tag t annotation a\n| b\n# c\ntag u", "tag t\n  annotation a\n    | b\n# c\ntag u");
  formats("annotation a\n| b\n# c\n| d", "# c\nannotation a\n  | b\n  | d");
  formats("tag t annotation a\n| # no comment\n", "tag t\n  annotation a\n    | # no comment\n");
});

test("bare clauses are one item", () => {
  formats("scheduled\n  local\n", "scheduled local\n");
});

test("comments stay after what they follow", () => {
  formats("from nginx # web", "from nginx # web");
  formats("from nginx # web\n  to latest", "from nginx # web\n  to latest");
  formats("from nginx to latest # web\n", "from nginx to latest # web\n");
});

test("comments within an item go after their clause", () => {
  formats("from # a\n nginx", "from nginx # a");
  formats("from # a\n nginx # b\n to latest", "from nginx # a\n  # b\n  to latest");
  formats("from nginx to # a\n latest # b\n", "from nginx to latest # a\n# b\n");
  formats("from nginx to # a\n # b\n latest\nfrom x", "from nginx to latest # a\n# b\nfrom x");
  formats("from nginx\n  # about to\n  to latest", "from nginx # about to\n  to latest");
});

test("comments on lines of their own stay between items, indented like the next item", () => {
  formats("# top\n\nstream web\n# a\nfrom x\n\n# end\n", "# top\n\nstream web\n  # a\n  from x\n\n# end\n");
  formats("#a \n#b\t\n", "#a\n#b\n");
});

test("line ends of every kind become LF", () => {
  formats("# a\r# b\r\nfrom x # c\rfrom y\r", "# a\n# b\nfrom x # c\nfrom y\n");
});

test("a text that can be parsed is formatted, even if its meaning is wrong", () => {
  formats("scheduled scheduled from x local source", "scheduled scheduled\nfrom x local source");
});

/** The words, the texts of Lines and the comments of a text, the comments without trailing white space. */
function contentOf(text: string): { words: unknown[]; comments: string[] } {
  const { tokens, comments } = scan(inputOf(text), vocabulary);
  return {
    words: tokens.map(({ tokenType, image, parts }) => (tokenType.name === "Line" ? parts : image)),
    comments: comments.map(({ range }) => text.slice(range.start, range.end).trimEnd()),
  };
}

test("law: formatting changes only white space, and nothing the second time", () => {
  fc.assert(
    fc.property(anySource, (text) => {
      const formatted = format(text);
      assert.equal(contentOf(formatted), contentOf(text));
      assert.is(format(formatted), formatted);
      const withoutLines = formatted.replaceAll(/^ *\|.*$/gm, "|");
      assert.not.match(withoutLines, /\r|\t|[ \n]\n\n|[^\S\n]\n|^\n/);
    }),
    { numRuns: runs(3_000) },
  );
});

test.run();
