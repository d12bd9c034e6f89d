import { test } from "uvu";
import * as assert from "uvu/assert";
import { inputOf } from "../../grammar/input.js";
import { wholeFile } from "../../src/lsp/wholeFile.js";
import { completion } from "../../src/services/completion.js";
import { format } from "../../src/services/format.js";
import { SourceText } from "../../src/services/sourceText.js";
import { assertLinear, cpuOf } from "../support/cost.js";

const images = (count: number): string =>
  `stream web\n  each scheduled\n${Array.from({ length: count }, (_, index) => `  from quay.io/org/app${index}:1.${index} to v${index} local\n`).join("")}`;

const document = images(10_000);

/** The least CPU time of a few calls, each on a text that was not read before. */
const least = (call: (text: string) => unknown): number =>
  Math.min(...Array.from({ length: 5 }, (_, index) => cpuOf(() => call(`${document}# ${index}\n`))));

test("diagnostics of 10,000 images take 500 ms of CPU at most", () => {
  const cost = least((text) => assert.equal(wholeFile(text).diagnostics({}), []));
  console.log(`diagnostics of 10,000 images: ${cost.toFixed(0)} ms`);
  assert.ok(cost < 500, `${cost} ms`);
});

test("completion in 10,000 images takes 50 ms of CPU at most", () => {
  const cost = least((text) =>
    assert.ok(completion(new SourceText(inputOf(text)), document.length - 1).length > 10),
  );
  console.log(`completion in 10,000 images: ${cost.toFixed(0)} ms`);
  assert.ok(cost < 50, `${cost} ms`);
});

test("completion of tags to follow in 10,000 images takes 50 ms of CPU at most", () => {
  const place = "stream other\n  from ImageStreamTag ";
  const cost = least((text) => {
    const whole = text + place;
    assert.is(completion(new SourceText(inputOf(whole)), whole.length).length, 10_000);
  });
  console.log(`completion of 10,000 tags: ${cost.toFixed(0)} ms`);
});

test("formatting takes linear time", () => {
  assertLinear(images, 8_000, (text) => format(new SourceText(inputOf(text.replaceAll("  ", " ")))));
});

test.run();
