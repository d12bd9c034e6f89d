import { test } from "uvu";
import * as assert from "uvu/assert";
import { fill } from "../../src/language/messages.js";

test("fill leaves a blank without a value as it is", () => {
  assert.is(fill("{a} and {b}", { a: "1", b: undefined }), "1 and {b}");
});

test.run();
