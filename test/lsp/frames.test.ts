import { once } from "node:events";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Frames } from "../../src/lsp/frames.js";

/** The chunks that pass, and the reports. */
async function pass(
  ...chunks: readonly (string | Buffer)[]
): Promise<{ passed: string; reported: string[] }> {
  const reported: string[] = [];
  const frames = new Frames((message) => reported.push(message));
  let passed = "";
  frames.setEncoding("utf8").on("data", (data: string) => {
    passed += data;
  });
  for (const chunk of chunks) frames.write(chunk);
  frames.end();
  await once(frames, "end");
  return { passed, reported };
}

const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const noLength = "A header has no Content-Length, or one of more than 64 MB";

test("messages pass, however they are cut", async () => {
  const messages = `${frame('{"é":1}')}Content-Type: a\r\n${frame("{}")}`;
  const bytes = [...Buffer.from(messages)].map((byte) => Buffer.of(byte));
  assert.equal(await pass(...bytes), { passed: messages, reported: [] });
  assert.equal(await pass(messages), { passed: messages, reported: [] });
});

test("what is no message is dropped, up to the next one", async () => {
  for (const wrong of [
    "a\r\n\r\n",
    "Content-Length: x\r\n\r\n{}",
    "Content-Length: -1\r\n\r\n",
    "Content-Length: 99999999999\r\n\r\na",
  ]) {
    assert.equal(await pass(wrong, frame("{}")), { passed: frame("{}"), reported: [noLength] });
    assert.equal(await pass(wrong + frame("{}")), { passed: frame("{}"), reported: [noLength] });
  }
});

test("an endless header takes no memory, and is reported once", async () => {
  const chunks = Array.from({ length: 300 }, () => "x".repeat(10_000));
  assert.equal(await pass(...chunks, frame("{}")), {
    passed: frame("{}"),
    reported: ["A header does not end"],
  });
});

test.run();
