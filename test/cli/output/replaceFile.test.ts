import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readFile } from "../../../src/cli/input/input.js";
import { InputError } from "../../../src/cli/input/inputError.js";
import { replaceFile } from "../../../src/cli/output/replaceFile.js";
import { directoryOf } from "../command.js";

const { root, path, remove } = directoryOf({ a: "old" });
test.after(remove);

const refuses = (work: () => void) => {
  const names = readdirSync(root);
  try {
    work();
  } catch (error) {
    assert.instance(error, InputError);
    assert.is((error as InputError).diagnostics[0]?.code, "unwritable");
    return assert.equal(readdirSync(root), names);
  }
  assert.unreachable("it was written");
};

test("a file is replaced, and no temporary file remains", async () => {
  replaceFile(await readFile(path("a")), "new");
  assert.is(readFileSync(path("a"), "utf8"), "new");
  assert.equal(readdirSync(root), ["a"]);
});

test("a file that changed since it was read is kept", async () => {
  const input = await readFile(path("a"));
  writeFileSync(path("a"), "newer");
  refuses(() => replaceFile(input, "new"));
  assert.is(readFileSync(path("a"), "utf8"), "newer");
});

test("a path that is gone or not a regular file is not written", async () => {
  const input = await readFile(path("a"));
  refuses(() => replaceFile({ ...input, name: path("none") }, "new"));
  mkdirSync(path("directory"));
  refuses(() => replaceFile({ ...input, name: path("directory") }, "new"));
});

test.run();
