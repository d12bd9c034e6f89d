import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
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
    "bom.imports": `\uFEFF${neat}`,
    "wrong.imports": "from a:1 schedled\n",
    "binary.imports": new Uint8Array([0x66, 0xff]),
    "empty.imports": "",
    "streams.imports": "stream web   from a:1 to   b\n",
  });
});
test.after.each(({ files }) => files.remove());

test("files that are not formatted are rewritten and listed", async ({ files: { path } }) => {
  const names = ["messy.imports", "neat.imports", "bom.imports", "empty.imports", "streams.imports"].map(
    path,
  );
  assert.equal(await importspec(["fmt", ...names]), {
    code: 0,
    stdout: `${path("messy.imports")}\n${path("bom.imports")}\n${path("streams.imports")}\n`,
    stderr: "",
  });
  for (const name of ["messy.imports", "neat.imports", "bom.imports"])
    assert.is(readFileSync(path(name), "utf8"), neat);
  assert.is(readFileSync(path("empty.imports"), "utf8"), "");
  assert.equal(await importspec(["fmt", ...names]), { code: 0, stdout: "", stderr: "" });
});

test("--check lists the same files and does not change them", async ({ files: { path, root } }) => {
  const names = ["messy.imports", "neat.imports", "bom.imports"].map(path);
  assert.equal(await importspec(["fmt", "--check", ...names]), {
    code: 1,
    stdout: `${path("messy.imports")}\n${path("bom.imports")}\n`,
    stderr: `importspec: ${path("messy.imports")} is not formatted: line 3 differs\nimportspec: ${path("bom.imports")} is not formatted: it begins with a byte order mark\n`,
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
    stderr: "importspec: <stdin> is not formatted: line 3 differs\n",
  });
  const wrong = await importspec(["fmt", "-"], { stdin: "form a" });
  assert.equal([wrong.code, wrong.stdout, codesIn(wrong.stderr)], [1, "", ["unknown-word"]]);
});

test("a file with a mistake is not changed and does not stop the others", async ({ files: { path } }) => {
  const names = ["wrong.imports", "none.imports", "binary.imports", "messy.imports"].map(path);
  for (const argv of [
    ["fmt", "--check", ...names, path("none")],
    ["fmt", ...names, path("none")],
  ]) {
    const { code, stdout, stderr } = await importspec(argv);
    assert.equal([code, stdout], [1, `${path("messy.imports")}\n`]);
    assert.equal(codesIn(stderr), ["unknown-word", "missing-file", "invalid-utf8", "missing-file"]);
    assert.ok(stderr.includes(`${path("wrong.imports")}:1:10: `));
  }
  assert.is(readFileSync(path("messy.imports"), "utf8"), neat);
  assert.is(readFileSync(path("wrong.imports"), "utf8"), "from a:1 schedled\n");
  assert.equal([...readFileSync(path("binary.imports"))], [0x66, 0xff]);
});

test("directories and globs", async ({ files: { path, root } }) => {
  mkdirSync(path(".hidden"));
  writeFileSync(path(".hidden/deep.imports"), messy);
  const { stdout } = await importspec(["fmt", "--check", root, path("neat.imports")]);
  assert.match(stdout, path(".hidden/deep.imports"));
  assert.not.match(stdout, "neat.imports");
  const globbed = await importspec(["fmt", `${root}/m*.imports`, path("messy.imports")]);
  assert.equal(globbed, { code: 0, stdout: `${path("messy.imports")}\n`, stderr: "" });
  const none = await importspec(["fmt", "--check", `${root}/*.none`]);
  assert.equal([none.code, codesIn(none.stderr)], [1, ["missing-file"]]);
});

test("a file of another language is one error", async ({ files: { path } }) => {
  for (const name of ["a.ts", "a.yaml", "a.jsonnet"]) {
    const { code, stdout, stderr } = await importspec(["fmt", path(name)]);
    assert.equal([code, stdout, codesIn(stderr)], [1, "", ["unknown-language"]]);
  }
});

test("the last line ends", async ({ files: { path } }) => {
  writeFileSync(path("neat.imports"), "from a:1");
  const { stderr } = await importspec(["fmt", "--check", path("neat.imports")]);
  assert.match(stderr, "its last line does not end");
  await importspec(["fmt", path("neat.imports")]);
  assert.is(readFileSync(path("neat.imports"), "utf8"), "from a:1\n");
  assert.is((await importspec(["fmt", "-"], { stdin: "from   a:1" })).stdout, "from a:1\n");
});

test("lines end as the project configures it, else as they do", async ({ files: { path } }) => {
  const crlf = (text: string) => text.replaceAll("\n", "\r\n");
  const name = path("neat.imports");
  const expectCheck = async (reason: RegExp | undefined) => {
    const { code, stderr } = await importspec(["fmt", "--check", name]);
    assert.is(code, reason === undefined ? 0 : 1, stderr);
    if (reason !== undefined) assert.match(stderr, reason);
  };
  writeFileSync(name, crlf(neat));
  await expectCheck(undefined);
  writeFileSync(name, crlf(messy));
  await importspec(["fmt", name]);
  assert.is(readFileSync(name, "utf8"), crlf(neat));
  writeFileSync(
    path(".editorconfig"),
    "root = true\n[*.{md,imports}]\nend_of_line = lf\n[*.md]\nend_of_line = crlf\n",
  );
  await expectCheck(/its lines do not end in LF/);
  writeFileSync(path(".editorconfig"), "[*]\nend_of_line = CRLF\n");
  await expectCheck(undefined);
  writeFileSync(path(".editorconfig"), "");
  writeFileSync(path(".gitattributes"), "# c\n* text=auto\n*.imports text eol=lf\n");
  await expectCheck(/its lines do not end in LF/);
  await importspec(["fmt", name]);
  assert.is(readFileSync(name, "utf8"), neat);
  writeFileSync(path(".gitattributes"), "*.imports text eol=crlf\n");
  await expectCheck(/its lines do not end in CRLF/);
  writeFileSync(path(".gitattributes"), "");
  writeFileSync(name, neat.replace("\n", "\r\n"));
  await expectCheck(/its lines do not end in LF/);
});

test("--diff shows what would change, and changes nothing", async ({ files: { path } }) => {
  const name = path("messy.imports");
  const { code, stdout, stderr } = await importspec(["fmt", "--diff", name, path("neat.imports")]);
  assert.equal([code, stderr], [1, ""]);
  assert.is(
    stdout,
    `--- ${name}\n+++ ${name} (formatted)\n@@ -1,4 +1,3 @@\n # a comment\n \n-\n-from   a:1\tscheduled   # why\n+from a:1 scheduled # why\n`,
  );
  assert.is(readFileSync(name, "utf8"), messy);
  const last = await importspec(["fmt", "--diff", "-"], { stdin: "from a:1" });
  assert.match(last.stdout, "-from a:1\n\\ No newline at end of file\n+from a:1\n");
  assert.equal(await importspec(["fmt", "--diff", path("neat.imports")]), {
    code: 0,
    stdout: "",
    stderr: "",
  });
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
