import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { throughTemporary } from "../../../src/cli/output/throughTemporary.js";
import { directoryOf } from "../command.js";

const { root, path, remove } = directoryOf({ a: "old" });
test.after(remove);

test("a file gets what was written beside it, and no temporary file remains", () => {
  throughTemporary(path("a"), (temporary) => {
    writeFileSync(temporary, "new");
    assert.is(readFileSync(path("a"), "utf8"), "old");
  });
  assert.is(readFileSync(path("a"), "utf8"), "new");
  assert.equal(readdirSync(root), ["a"]);
});

test("a file stays as it is if writing fails", () => {
  const failing = () =>
    throughTemporary(path("a"), (temporary) => {
      writeFileSync(temporary, "half");
      throw new Error("full");
    });
  assert.throws(failing, /full/);
  assert.is(readFileSync(path("a"), "utf8"), "new");
  assert.equal(readdirSync(root), ["a"]);
});

test.run();
