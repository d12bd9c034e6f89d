import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkDocument } from "../../../src/api/checkDocument.js";

/** The codes of the diagnostics of a text, each with the words at its range. */
const found = (text: string) =>
  checkDocument(text).map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`);
const digest = `sha256:${"0".repeat(64)}`;

test("what no item takes from each is idle", () => {
  assert.equal(found("stream web each insecure from ImageStreamTag base:1 to a"), ["idle-policy: insecure"]);
  assert.equal(found("stream web each insecure dockerImageRepository a/b"), [
    "misplaced-word: dockerImageRepository",
  ]);
  assert.equal(found("stream web each scheduled from a:1 scheduled false"), ["idle-policy: scheduled"]);
  assert.equal(found("stream web each local"), ["idle-policy: local"]);
  assert.equal(found("stream web each annotation a b from a:1 annotation a c"), [
    "idle-policy: annotation a b",
  ]);
  assert.equal(found("stream web each scheduled local from a:1 tag b stream other each scheduled from a:1"), [
    "tag-after-image: tag",
  ]);
});

test("a tag on the line of an image without 'to' is found", () => {
  assert.equal(found("stream web from a:1 tag b"), ["tag-after-image: tag"]);
  assert.equal(found('stream web from a:1.9 from a:1.10 tag "true" tag B'), ["tag-after-image: tag"]);
  assert.equal(found("stream web from a:1\n  tag b"), []);
  assert.equal(found("stream web from a:1 to c tag b"), []);
});

test("a verdict on what items inherit is given once, with the items", () => {
  const [only, ...others] = checkDocument(
    "stream web each importMode Bad from a:1 from a:2 from a:3 from a:4",
  );
  assert.equal(others, []);
  assert.is(only?.code, "invalid-value");
  assert.is(only?.related?.length, 3);
  assert.match(only?.related?.at(-1)?.message ?? "", /1 more/);
});

test("a digest may inherit a schedule", () => {
  assert.equal(found(`stream web each scheduled from a@${digest} to x from a:2`), []);
  assert.equal(found(`stream web from a@${digest} to x scheduled`), ["scheduled-digest: scheduled"]);
});

test("traps across the streams of a document are found", () => {
  assert.equal(
    found("stream web from a:1 stream web from a:2"),
    ["duplicate-stream: stream web from a:2"].map(() => "duplicate-stream: web"),
  );
});

test.run();
