import { test } from "uvu";
import * as assert from "uvu/assert";
import { caught, docker, importOf, streamOf } from "./manifests.js";

const of = (manifest: unknown) => caught("name-of-tag", manifest);

test("finds what the trap is about", () => {
  assert.equal(
    of(
      streamOf([
        { name: "stable", from: docker("a:1") },
        { name: "latest", from: docker("stable") },
      ]),
    ),
    ["spec.tags.1.from.name"],
  );
  assert.equal(
    of(
      streamOf([
        { name: "1.0", from: docker("a:1") },
        { name: "latest", from: docker("1.0") },
      ]),
    ),
    ["spec.tags.1.from.name"],
  );
});

test("skips what is right, refused or not known yet", () => {
  assert.equal(of(streamOf([{ name: "redis", from: docker("redis") }])), []);
  assert.equal(
    of(
      streamOf([
        { name: "b", from: docker("a") },
        { name: "c", from: docker("x/b") },
      ]),
    ),
    [],
  );
  assert.equal(of(importOf([{ from: docker("a") }])), []);
});

test.run();
