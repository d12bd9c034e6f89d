import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, symlinkSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { engines } from "../../src/evaluate/engine.js";
import { bundledPackage } from "../support/bundledPackage.js";
import { projectRoot } from "../support/corpus.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

const binding = "node_modules/@hanazuki/node-jsonnet";

/** A copy of the package with no packages beside it, as a global command has none of the project. */
const alone = temporaryFolder();
for (const part of ["dist", "package.json", "src"])
  cpSync(`${bundledPackage}/${part}`, `${alone}/${part}`, { recursive: true, dereference: true });

const evaluateIn = (cwd: string, ...options: readonly string[]) =>
  spawnSync(process.execPath, [`${alone}/dist/cli.cjs`, "eval", "-", ...options], {
    cwd,
    input: "1 + 1",
    encoding: "utf8",
  });

/** Tests with the binding where npm has compiled it. */
const withBinding = existsSync(`${projectRoot}${binding}`) ? test : test.skip;

withBinding("the binding of the project in the working directory is found, from its folders, too", () => {
  const project = temporaryFolder();
  mkdirSync(`${project}/node_modules/@hanazuki`, { recursive: true });
  mkdirSync(`${project}/deploy`);
  symlinkSync(projectRoot + binding, `${project}/${binding}`);
  for (const cwd of [project, `${project}/deploy`]) {
    const { stdout, stderr } = evaluateIn(cwd);
    assert.equal([stdout, stderr], ["2\n", ""]);
  }
});

const wasm = "node_modules/importspec-jsonnet-wasm";

if (existsSync(`${projectRoot}${wasm}/dist`) && existsSync(`${projectRoot}${binding}`)) {
  test("without a binding, the WebAssembly engine of the project is found, and --engine chooses it", () => {
    const project = temporaryFolder();
    mkdirSync(`${project}/node_modules/@hanazuki`, { recursive: true });
    symlinkSync(projectRoot + wasm, `${project}/${wasm}`);
    assert.is(evaluateIn(project).stdout, "2\n");
    assert.match(evaluateIn(project, "--engine", "binding").stderr, /\[jsonnet-not-installed\]/);
    symlinkSync(projectRoot + binding, `${project}/${binding}`);
    for (const engine of engines) assert.is(evaluateIn(project, "--engine", engine).stdout, "2\n");
  });
} else {
  test.skip("without a binding, the WebAssembly engine of the project is found");
}

test("without a binding beside the command or in the project, an error says what to install", () => {
  const { status, stderr } = evaluateIn(temporaryFolder());
  assert.is(status, 1);
  assert.match(stderr, /npm install @hanazuki\/node-jsonnet \[jsonnet-not-installed\]/);
});

withBinding("a binding of the project that was not compiled is told as that", () => {
  const project = temporaryFolder();
  mkdirSync(`${project}/${binding}`, { recursive: true });
  cpSync(projectRoot + binding, `${project}/${binding}`, {
    recursive: true,
    filter: (path) => !/\/build$|\.node$/.test(path),
  });
  assert.match(evaluateIn(project).stderr, /\[jsonnet-not-built\]/);
});

test.run();
