import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseImageReference } from "../../src/api/parseImageReference.js";
import { refused } from "../support/refused.js";

test("the parts of a reference, or the server's error", () => {
  const parts = { registry: "quay.io", namespace: "org", name: "app", tag: "1.4", id: "" };
  assert.equal(parseImageReference("quay.io/org/app:1.4"), parts);
  assert.equal(parseImageReference("A"), { error: "repository name must be lowercase" });
});

test("a value that is not a string is refused", () => {
  for (const value of [undefined, null, 5, {}, ["a"]])
    assert.equal(
      refused(() => parseImageReference(value as never)).map(({ code }) => code),
      ["wrong-call"],
    );
});

test.run();
