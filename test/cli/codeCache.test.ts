import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bundledPackage } from "../support/bundledPackage.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

/** Runs the command with a folder for caches. */
const run = (
  cache: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cli = `${bundledPackage}/dist/cli.cjs`,
  input = "from a:1\n",
) =>
  spawnSync(process.execPath, [cli, ...args], {
    cwd: temporaryFolder(),
    env: { ...process.env, XDG_CACHE_HOME: cache, ...env },
    input,
    encoding: "utf8",
  });

const render = ["render", "-o", "imports", "-"];
const isRendered = ({ status, stdout, stderr }: ReturnType<typeof run>) =>
  assert.equal([status, stdout, stderr], [0, "from a:1\n", ""]);

/** The files in a folder for caches. */
const filesIn = (cache: string): string[] =>
  existsSync(cache)
    ? readdirSync(cache, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => `${parentPath}/${name}`)
    : [];

/** A folder with the cache of one command, and the file of it. */
function withCache(): { readonly cache: string; readonly file: string } {
  const cache = temporaryFolder();
  isRendered(run(cache, render));
  const [file = ""] = filesIn(cache);
  return { cache, file };
}

if (process.platform !== "linux") {
  test.skip("needs the folder of Linux");
} else {
  test("the first run of a command writes its compiled code for this user alone, and the second leaves it", () => {
    const { cache, file } = withCache();
    assert.match(file, /importspec\/[^/]+\/render$/);
    const { mode, size, mtimeMs } = statSync(file);
    assert.is(mode & 0o777, 0o600);
    assert.ok(size > 100_000, `${size} bytes`);
    isRendered(run(cache, render));
    assert.is(statSync(file).mtimeMs, mtimeMs);
    assert.equal(filesIn(cache), [file]);
  });

  test("code of another bundle, and code that is not whole, is replaced", () => {
    const { cache, file } = withCache();
    const right = readFileSync(file);
    const otherBundle = Buffer.concat([Buffer.from("0".repeat(64)), right.subarray(64)]);
    for (const wrong of [Buffer.alloc(0), right.subarray(0, 64), right.subarray(0, 9_000), otherBundle]) {
      writeFileSync(file, wrong);
      isRendered(run(cache, render));
      assert.is(readFileSync(file).subarray(0, 64).compare(right.subarray(0, 64)), 0);
      assert.ok(statSync(file).size > 100_000);
    }
  });

  test("the package may be at several places", () => {
    const { cache } = withCache();
    const other = temporaryFolder();
    cpSync(bundledPackage, other, { recursive: true, verbatimSymlinks: true });
    writeFileSync(`${other}/dist/yamlDocument.cjs`, "exports.printDocument = () => 'of the other place\\n';");
    const input = 'stream a annotation b "\\t" from c:1\n';
    const { stdout } = run(cache, ["render", "-"], {}, `${other}/dist/cli.cjs`, input);
    assert.is(stdout, "of the other place\n");
  });

  test("every command has a file, and all arguments without one share another", () => {
    const cache = temporaryFolder();
    for (const args of [render, ["--version"], ["--help"], ["check", "--help"], ["explain"]])
      run(cache, args);
    const names = filesIn(cache).map((file) => file.slice(file.lastIndexOf("/") + 1));
    assert.equal(names.toSorted(), ["explain", "none", "render"]);
  });

  test("a usage error writes no cache, nor does anything with NODE_DISABLE_COMPILE_CACHE", () => {
    const cache = temporaryFolder();
    assert.is(run(cache, ["render", "--none"]).status, 2);
    isRendered(run(cache, render, { NODE_DISABLE_COMPILE_CACHE: "1" }));
    assert.equal(filesIn(cache), []);
  });

  test("without a folder to write to, the command runs without a cache", () => {
    const taken = `${temporaryFolder()}/file`;
    writeFileSync(taken, "");
    isRendered(run(taken, render));
    isRendered(run("relative", render));
    isRendered(run("", render, { HOME: "" }));
    const readOnly = `${temporaryFolder()}/folder`;
    mkdirSync(readOnly, { mode: 0o500 });
    isRendered(run(readOnly, render));
    assert.equal(filesIn(`${bundledPackage}/.cache`), []);
  });
}

test.run();
