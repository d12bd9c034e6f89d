import { test } from "uvu";
import * as assert from "uvu/assert";
import { isGone, isToCome, knows, parseVersion } from "../../src/schema/versions.js";

const field = { type: "string", help: "", since: "4.9", until: "4.12" } as const;
const version = (major: number, minor: number) => ({ major, minor });

test("a version is its major and minor number", () => {
  assert.equal(parseVersion("4.11"), version(4, 11));
  assert.equal(parseVersion("4.16.3"), version(4, 16));
  for (const text of ["", "4", "4.", "4.x", "v4.11", "4.11.", " 4.11", "4.11\n"])
    assert.is(parseVersion(text), undefined, text);
});

test("numbers are compared as numbers", () => {
  assert.ok(isToCome(field, version(4, 8)));
  assert.not(isToCome(field, version(4, 10)));
  assert.ok(knows(version(4, 9), field));
  assert.ok(knows(version(4, 11), field));
  assert.ok(isGone(field, version(4, 12)));
  assert.ok(isGone(field, version(5, 0)));
  assert.ok(isToCome(field, version(3, 11)));
});

test("undefined is the newest version", () => {
  assert.ok(isGone(field, undefined));
  assert.not(isToCome({ ...field, since: "99.0" }, undefined));
});

test.run();
