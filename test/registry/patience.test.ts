import { test } from "uvu";
import * as assert from "uvu/assert";
import { failure } from "../../src/registry/answer.js";
import { createPatience } from "../../src/registry/patience.js";

const response = (status: number) => ({ status, headers: {}, body: Buffer.alloc(0) });
const unreached = failure("unreachable", "it did not answer in time");

test("ends after three questions in a row that reach no one", () => {
  const patience = createPatience(1_000);
  for (const each of [unreached, unreached, response(200), unreached, unreached])
    patience.note("HEAD", each, 1);
  assert.is(patience.refusal("HEAD"), undefined);
  patience.note("HEAD", unreached, 1);
  assert.is(patience.refusal("HEAD"), unreached);
});

test("ends after twenty slow answers", () => {
  const patience = createPatience(1_000);
  for (let count = 0; count < 19; count++) patience.note("HEAD", response(200), 1_000);
  assert.is(patience.refusal("GET"), undefined);
  patience.note("HEAD", response(200), 1_000);
  assert.equal(patience.refusal("GET"), failure("unreachable", "it answers too slowly"));
});

test("ends for GET alone after a 429 to GET", () => {
  const patience = createPatience(1_000);
  patience.note("GET", response(429), 1);
  assert.equal([patience.refusal("GET")?.kind, patience.refusal("HEAD")], ["too-many-requests", undefined]);
  patience.note("HEAD", response(429), 1);
  assert.is(patience.refusal("HEAD")?.kind, "too-many-requests");
});

test.run();
