import { test } from "uvu";
import * as assert from "uvu/assert";
import { format, ImportSpecError } from "../../src/index.js";

test("a text is formatted", () => {
  assert.is(format(" from  nginx\n to latest\n"), "from nginx to latest\n");
});

test("a text that cannot be parsed is refused", () => {
  assert.throws(
    () => format("from nginx schedule"),
    (error: ImportSpecError) => error.code === "unknown-word" && error.range.start === 11,
  );
});

test("a value that is not a text is refused", () => {
  assert.throws(
    () => format(1 as unknown as string),
    (error: unknown) => error instanceof ImportSpecError && error.code === "wrong-call",
  );
});

test.run();
