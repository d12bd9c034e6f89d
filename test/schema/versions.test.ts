import { test } from "uvu";
import * as assert from "uvu/assert";
import { isGone, isToCome, knows, parseVersion } from "../../src/schema/versions.js";

const field = { type: "string", help: "", since: "4.9", until: "4.12" } as const;
const version = (major: number, minor: number) => ({ major, minor });

test("a version is its major and minor number", () => {
  assert.equal(parseVersion("4.11"), version(4, 11));
  assert.equal(parseVersion("4.16.3"), version(4, 16));
  assert.equal(parseVersion("4.1"), version(4, 1));
  assert.equal(parseVersion("5.2.0-rc.1"), version(5, 2));
  assert.equal(parseVersion("10.0"), version(10, 0));
  for (const text of ["", "4", "4.", "4.x", "v4.11", "4.11.", " 4.11", "4.11\n"])
    assert.is(parseVersion(text), undefined, text);
});

test("versions before 4.1 are refused", () => {
  for (const text of ["3.11", "4.0", "4.0.3", "4.00", "0.1", "04.11"])
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
