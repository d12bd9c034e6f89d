import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { base64Error } from "../../src/server/base64.js";
import { runs } from "../support/runs.js";

test("the byte of the error is that of Go", () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    ["", undefined],
    ["YQ==", undefined],
    ["YWI=", undefined],
    ["YWJj", undefined],
    ["YW\r\nJj\n", undefined],
    ["Y", 0],
    ["YW", 0],
    ["YWJjY", 4],
    ["é", 0],
    ["YW-j", 2],
    ["=", 0],
    ["Y===", 1],
    ["YQ=", 3],
    ["YQ=x", 2],
    ["YQ==Y", 4],
    ["YWI=\nY", 5],
  ];
  for (const [text, at] of cases) assert.is(base64Error(text), at, JSON.stringify(text));
});

test("law: bytes in base64 are right", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => base64Error(Buffer.from(bytes).toString("base64")) === undefined),
    { numRuns: runs(1_000) },
  );
});

test.run();
