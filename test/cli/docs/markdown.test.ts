import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainLinks, printPage } from "../../../src/cli/docs/markdown.js";
import { colorsOf } from "../../../src/cli/output/colors.js";
import { memory } from "../command.js";

const plain = colorsOf(memory(), {});

test("headings lose their marks, code is indented, and links are their texts", () => {
  const page =
    "# `a-b`\n\nSee [errors](errors.md).\n\n**Wrong**\n\n```yaml\na: 1\n\nb: [x](y)\n```\n```js\n# c\n```\n";
  assert.is(printPage(page, plain), "a-b\n\nSee errors.\n\nWrong\n\n    a: 1\n\n    b: [x](y)\n\n    # c\n");
});

test("headings are bold and code is dim where there are colours", () => {
  const colors = colorsOf(memory(), { FORCE_COLOR: "1" });
  assert.is(printPage("# a\n```\nb\n```\n", colors), "\u001b[1ma\u001b[22m\n    \u001b[2mb\u001b[22m\n");
});

test("a text without links stays as it is", () => {
  assert.is(plainLinks("a [b] (c) `[d]`"), "a [b] (c) `[d]`");
});

test.run();
