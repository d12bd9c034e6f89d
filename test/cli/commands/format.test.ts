import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { codesIn, directoryOf, importspec } from "../command.js";

const test = suite<{ files: ReturnType<typeof directoryOf> }>("fmt");

const messy = "# a comment\n\n\nfrom   a:1\tscheduled   # why\n";
const neat = "# a comment\n\nfrom a:1 scheduled # why\n";

test.before.each((context) => {
  context.files = directoryOf({
    "messy.imports": messy,
    "neat.imports": neat,
    "dos.imports": `\uFEFF${neat.replaceAll("\n", "\r\n")}`,
    "wrong.imports": "from a:1 schedled\n",
    "binary.imports": new Uint8Array([0x66, 0xff]),
    "empty.imports": "",
    "streams.imports": "stream web   from a:1 to   b\n",
  });
});
test.after.each(({ files }) => files.remove());

test("files that are not formatted are rewritten and listed", async ({ files: { path } }) => {
  const names = ["messy.imports", "neat.imports", "dos.imports", "empty.imports", "streams.imports"].map(
    path,
  );
  assert.equal(await importspec(["fmt", ...names]), {
    code: 0,
    stdout: `${path("messy.imports")}\n${path("dos.imports")}\n${path("streams.imports")}\n`,
    stderr: "",
  });
  for (const name of ["messy.imports", "neat.imports", "dos.imports"])
    assert.is(readFileSync(path(name), "utf8"), neat);
  assert.is(readFileSync(path("empty.imports"), "utf8"), "");
  assert.equal(await importspec(["fmt", ...names]), { code: 0, stdout: "", stderr: "" });
});

test("--check lists the same files and does not change them", async ({ files: { path, root } }) => {
  const names = ["messy.imports", "neat.imports", "dos.imports"].map(path);
  assert.equal(await importspec(["fmt", "--check", ...names]), {
    code: 1,
    stdout: `${path("messy.imports")}\n${path("dos.imports")}\n`,
    stderr: "",
  });
  assert.is(readFileSync(path("messy.imports"), "utf8"), messy);
  assert.equal(await importspec(["fmt", "--check", path("neat.imports")]), {
    code: 0,
    stdout: "",
    stderr: "",
  });
  assert.is(readdirSync(root).length, 7);
});

test("stdin is formatted to stdout", async () => {
  assert.equal(await importspec(["fmt", "-"], { stdin: messy }), { code: 0, stdout: neat, stderr: "" });
  assert.equal(await importspec(["fmt", "-"], { stdin: "" }), { code: 0, stdout: "", stderr: "" });
  assert.equal(await importspec(["fmt", "--check", "-"], { stdin: messy }), {
    code: 1,
    stdout: "-\n",
    stderr: "",
  });
  const wrong = await importspec(["fmt", "-"], { stdin: "form a" });
  assert.equal([wrong.code, wrong.stdout, codesIn(wrong.stderr)], [1, "", ["unknown-word"]]);
});

test("a file with a mistake is not changed and does not stop the others", async ({
  files: { path, root },
}) => {
  const names = ["wrong.imports", "none.imports", "binary.imports", "messy.imports"].map(path);
  for (const argv of [
    ["fmt", "--check", ...names, root],
    ["fmt", ...names, root],
  ]) {
    const { code, stdout, stderr } = await importspec(argv);
    assert.equal([code, stdout], [1, `${path("messy.imports")}\n`]);
    assert.equal(codesIn(stderr), ["unknown-word", "missing-file", "invalid-utf8", "directory"]);
    assert.ok(stderr.startsWith(`${path("wrong.imports")}:1:10: `));
  }
  assert.is(readFileSync(path("messy.imports"), "utf8"), neat);
  assert.is(readFileSync(path("wrong.imports"), "utf8"), "from a:1 schedled\n");
  assert.equal([...readFileSync(path("binary.imports"))], [0x66, 0xff]);
});

test("a formatted file is not written", async ({ files: { path } }) => {
  utimesSync(path("neat.imports"), 1, 1);
  await importspec(["fmt", path("neat.imports")]);
  assert.is(statSync(path("neat.imports")).mtimeMs, 1000);
});

const onUnix = process.platform === "win32" ? test.skip : test;

onUnix("a file keeps its mode, and a link remains a link", async ({ files: { path, root } }) => {
  chmodSync(path("messy.imports"), 0o640);
  symlinkSync("messy.imports", path("link.imports"));
  assert.is((await importspec(["fmt", path("link.imports")])).code, 0);
  assert.ok(lstatSync(path("link.imports")).isSymbolicLink());
  assert.is(readFileSync(path("messy.imports"), "utf8"), neat);
  assert.is(statSync(path("messy.imports")).mode & 0o777, 0o640);
  assert.is(readdirSync(root).length, 8);
});

// Root writes read-only files.
const withoutRoot = process.getuid?.() === 0 ? test.skip : onUnix;

withoutRoot("a read-only file stays as it is", async ({ files: { path } }) => {
  chmodSync(path("messy.imports"), 0o440);
  const { code, stdout, stderr } = await importspec(["fmt", path("messy.imports")]);
  assert.equal([code, stdout, codesIn(stderr)], [1, "", ["unwritable"]]);
  assert.is(readFileSync(path("messy.imports"), "utf8"), messy);
});

test("other signal listeners stay", async ({ files: { path } }) => {
  const before = process.listenerCount("SIGINT");
  await importspec(["fmt", path("messy.imports"), path("wrong.imports")]);
  assert.is(process.listenerCount("SIGINT"), before);
});

test.run();
