import { spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { delimiter } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bundledPackage } from "../../support/bundledPackage.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";
import { importspec } from "../command.js";

/** The names that the server of the scripts gives for a line whose cursor is at its end. */
async function completed(line: string, shell = "fish"): Promise<string[]> {
  const env = { COMP_LINE: `${line} `, COMP_POINT: `${line.length}`, SHELL: `/usr/bin/${shell}` };
  const { code, stdout, stderr } = await importspec(["completion-server", "--", ...line.split(" ")], { env });
  assert.equal([code, stderr], [0, ""]);
  return stdout.trimEnd().split("\n");
}

const namesIn = (lines: readonly string[]) => lines.map((line) => line.split("\t")[0]);

test("commands, options, and the values of options and arguments are completed", async () => {
  assert.equal(namesIn(await completed("importspec ex")), ["explain"]);
  assert.equal(namesIn(await completed("importspec check --form")), ["--format"]);
  assert.equal(namesIn(await completed("importspec check --format s")), ["sarif"]);
  assert.equal(namesIn(await completed("importspec explain yaml-k")), ["yaml-key"]);
  assert.equal(namesIn(await completed("importspec completion ")), ["bash", "zsh", "fish"]);
  assert.ok(namesIn(await completed("importspec ")).includes("check"));
});

test("the commands for scripts are not among them", async () => {
  assert.equal(await completed("importspec completion-s"), [""]);
  assert.not((await importspec(["--help"])).stdout.includes("completion-server"));
});

test("files are left to the shell", async () => {
  for (const line of [
    "importspec check ",
    "importspec render -o yaml we",
    "importspec eval -J v",
    "importspec nope x",
  ]) {
    assert.equal(await completed(line), ["__tabtab_complete_files__"]);
    assert.equal(await completed(line, "bash"), [""]);
  }
});

test("each shell gets descriptions as it reads them", async () => {
  assert.match((await completed("importspec conv", "fish"))[0] ?? "", /^convert\twrite a document/);
  assert.match((await completed("importspec conv", "zsh"))[0] ?? "", /^convert:write a document/);
  assert.equal(await completed("importspec conv", "bash"), ["convert"]);
});

test("a shell that is not known gets one sentence and exit code 2", async () => {
  const { code, stdout, stderr } = await importspec(["completion", "tcsh"]);
  assert.equal([code, stdout], [2, ""]);
  assert.match(stderr, /'tcsh' is invalid .* Allowed choices are bash, zsh, fish\.\n/);
});

const hasBash = spawnSync("bash", ["--version"]).status === 0;
(hasBash ? test : test.skip)("bash completes a command line with the script", () => {
  const bin = temporaryFolder();
  writeFileSync(
    `${bin}/importspec`,
    `#!/bin/sh\nexec '${process.execPath}' '${bundledPackage}/dist/cli.cjs' "$@"\n`,
  );
  chmodSync(`${bin}/importspec`, 0o755);
  const script = `
    source <(importspec completion bash)
    complete -p importspec
    COMP_LINE='importspec explain yaml-k' COMP_POINT=25 COMP_WORDS=(importspec explain yaml-k) COMP_CWORD=2
    _importspec_completion
    echo "\${COMPREPLY[@]}"`;
  const env = { ...process.env, PATH: bin + delimiter + process.env.PATH };
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], { env, encoding: "utf8" });
  assert.equal(
    [stdout, stderr],
    ["complete -o default -F _importspec_completion importspec\nyaml-key\n", ""],
  );
});

test.run();
