import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSegment, readYaml } from "../../../../src/cli/input/yaml/read.js";
import { segmentsOf } from "../../../../src/cli/input/yaml/segments.js";
import { isDeep } from "../../../support/runs.js";

/** A stream of a text in chunks of some bytes. */
async function* chunksOf(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const document = (index: number) => `a: ${index}\nb: "${"é".repeat(500)}"\r\n`;
const many = Array.from({ length: 2_500 }, (_, index) => document(index)).join("---\n");

test("a long stream is cut before separators, and keeps its bytes and line numbers", async () => {
  const segments = [];
  for await (const segment of segmentsOf("a", chunksOf(many, 65_536))) segments.push(segment);
  assert.ok(segments.length > 2);
  assert.is(Buffer.concat(segments.map(({ bytes }) => bytes)).toString(), many);
  for (const { bytes, firstLine } of segments.slice(1)) {
    assert.ok(bytes.subarray(0, 4).equals(Buffer.from("---\n")));
    assert.is(firstLine % 3, 0);
  }
});

test("a document is never cut, however long it is", async () => {
  const long = `a: |\n${"  text\n".repeat(400_000)}`;
  const segments = [];
  for await (const { bytes } of segmentsOf("a", chunksOf(`${long}---\nb: 1\n`, 100_000)))
    segments.push(bytes.length);
  assert.ok(segments.some((length) => length >= long.length));
});

test("law: documents are the same in a stream as in one piece", async () => {
  const whole = [...readSegment({ name: "a", bytes: Buffer.from(many), firstLine: 1 })];
  const property = fc.asyncProperty(fc.integer({ min: 10_000, max: 500_000 }), async (size) => {
    let index = 0;
    for await (const { source, values } of readYaml("a", chunksOf(many, size))) {
      assert.equal(source, whole[index]?.source);
      assert.equal(
        values.map(({ value }) => value),
        whole[index]?.values.map(({ value }) => value),
      );
      index++;
    }
    assert.is(index, whole.length);
  });
  await fc.assert(property, { numRuns: isDeep ? 10 : 2 });
});

test.run();
