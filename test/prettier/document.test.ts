import { test } from "uvu";
import * as assert from "uvu/assert";
import { inputOf } from "../../grammar/input.js";
import { format as formatText } from "../../src/index.js";
import { parseTree } from "../../src/language/parse.js";
import { positionAt } from "../../src/text/position.js";
import { casesOf } from "../support/corpus.js";
import { format } from "./format.js";

const parser = "importspec";

for (const { name, text } of casesOf("corpus")) {
  test(`${name}: a file is formatted as importspec fmt formats it, with a line end`, async () => {
    const once = await format(text, { parser });
    const formatted = formatText(text).trimEnd();
    assert.is(once, formatted === "" ? "" : `${formatted}\n`);
    assert.is(await format(once, { parser }), once);
  });
}

test("Lines keep the white space at their end", async () => {
  for (const endOfLine of ["lf", "crlf"] as const) {
    const end = endOfLine === "lf" ? "\n" : "\r\n";
    assert.is(
      await format("stream a annotation b\n| c  \n|\t\n|", { parser, endOfLine }),
      ["stream a", "  annotation b", "    | c  ", "    | \t", "    |", ""].join(end),
    );
    assert.is(
      await format("tag a annotation b\n| c  ", { parser, endOfLine }),
      `tag a${end}  annotation b${end}    | c  ${end}`,
    );
  }
});

test("the extension selects the parser", async () => {
  assert.is(await format("from   a", { filepath: "web.imports" }), "from a\n");
});

test("line ends follow the options", async () => {
  assert.is(
    await format("stream a\r\n\r\n\r\nfrom b", { parser, endOfLine: "crlf" }),
    "stream a\r\n\r\n  from b\r\n",
  );
});

const outcome = async (text: string) => {
  try {
    return { written: (await format(text, { parser })).replace(/^\ufeff/, "") };
  } catch (error) {
    const { message, loc } = error as SyntaxError & { loc: { start: object } };
    return { code: /\[([\w-]+)\]/.exec(message)?.[1], ...loc.start };
  }
};

test("a mistake has its position; a wrong order of items, which only checks report, is formatted", async () => {
  const codes = new Set<unknown>();
  for (const { name, text } of casesOf("corpus-invalid")) {
    // Prettier removes a byte order mark and reads every line end as LF.
    const read = text.replace(/^\ufeff/, "").replaceAll(/\r\n?/g, "\n");
    const [first] = parseTree(inputOf(read)).diagnostics;
    const expected =
      first === undefined
        ? { written: `${formatText(read).trimEnd()}\n`.replace(/^\n$/, "") }
        : { code: first.code, ...positionAt(read, first.range.start) };
    assert.equal(await outcome(text), expected, name);
    codes.add(first?.code);
  }
  assert.ok(codes.size > 8);
});

test.run();
