import { test } from "uvu";
import * as assert from "uvu/assert";
import { convert, type ImportSpecError } from "../../src/index.js";

test("a manifest is converted, with options or without", () => {
  const manifest = {
    kind: "ImageStream",
    metadata: { name: "web" },
    spec: { lookupPolicy: { local: false } },
  };
  assert.equal(convert(manifest), { text: "stream web", notes: [] });
  assert.is(convert(manifest, { keepDefaults: true }).text, "stream web lookupLocal false");
});

test("options that are not an object are refused", () => {
  for (const options of [null, true, []])
    assert.throws(
      () => convert({}, options as never),
      (error: ImportSpecError) =>
        error.code === "wrong-call" && /^convert takes an object/.test(error.message),
    );
});

test.run();
