import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { codePoints, lineAt, lineStarts, positionAt } from "../../src/text/position.js";

test("a line ends with LF, CR LF or CR", () => {
  assert.equal(lineStarts("a\nb\r\nc\rd\r\r\n\n"), [0, 2, 5, 7, 9, 11, 12]);
  assert.equal(lineStarts(""), [0]);
  assert.equal(lineStarts("a\u2028b\u0085c"), [0]);
});

test("lineAt finds the line of an offset; a line break belongs to its line", () => {
  const starts = lineStarts("ab\r\nc\n");
  assert.equal(
    [0, 2, 3, 4, 5, 6].map((offset) => lineAt(starts, offset)),
    [0, 0, 0, 1, 1, 2],
  );
});

test("lines and columns count from 1, columns in code points", () => {
  const text = "a\r\n😀b\r";
  assert.equal(positionAt(text, 0), { line: 1, column: 1 });
  assert.equal(positionAt(text, 3), { line: 2, column: 1 });
  assert.equal(positionAt(text, 5), { line: 2, column: 2 });
  assert.equal(positionAt(text, text.length), { line: 3, column: 1 });
});

test("law: lineAt is the last line that starts at or before the offset", () => {
  const anyLines = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "😀") });
  fc.assert(
    fc.property(anyLines, fc.nat({ max: 30 }), (text, offset) => {
      const starts = lineStarts(text);
      assert.is(lineAt(starts, offset), starts.filter((start) => start <= offset).length - 1);
      assert.is(starts.length, text.split(/\r\n|\r|\n/).length);
    }),
  );
});

test("law: codePoints counts the characters that an iterator gives", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) =>
      assert.is(codePoints(text, 0, text.length), [...text].length),
    ),
  );
});

test.run();
