import { test } from "uvu";
import * as assert from "uvu/assert";
import { inputOf, placeholder } from "../../grammar/input.js";

test("holes count from 1 in a text", () => {
  assert.is(placeholder(0), `\${1}`);
  assert.is(placeholder(11), `\${12}`);
});

test("a text of its own has no holes, even if it looks so", () => {
  assert.equal(inputOf(`to \${1}`), { text: `to \${1}`, holes: [] });
});

test.run();
