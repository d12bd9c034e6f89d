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
  test(`${name}: a file is written as importspec fmt does, with a line end`, async () => {
    const once = await format(text, { parser });
    const formatted = formatText(text).trimEnd();
    assert.is(once, formatted === "" ? "" : `${formatted}\n`);
    assert.is(await format(once, { parser }), once);
  });
}

test("the parser is found by the name of the file", async () => {
  assert.is(await format("from   a", { filepath: "web.imports" }), "from a\n");
});

test("the line ends are those of the options", async () => {
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

test("a mistake is shown at its place; what is wrong with the order of items alone is for the checks", async () => {
  const codes = new Set<unknown>();
  for (const { name, text } of casesOf("corpus-invalid")) {
    // Prettier puts a byte order mark aside, and reads every line end as LF.
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
