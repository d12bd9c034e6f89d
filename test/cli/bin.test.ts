import { spawnSync } from "node:child_process";
import { test } from "uvu";
import * as assert from "uvu/assert";
import packageJson from "../../package.json" with { type: "json" };
import { bundledPackage } from "../support/bundledPackage.js";

/** Runs the command in a Node that says it is another version. */
const runIn = (version: string) =>
  spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`,
      `${bundledPackage}/dist/cli.cjs`,
      "--version",
    ],
    { encoding: "utf8" },
  );

test("a Node that is too old gets a sentence, and exit code 2", () => {
  for (const version of ["18.20.8", "20.18.3"]) {
    const { status, stdout, stderr } = runIn(version);
    assert.equal([status, stdout], [2, ""]);
    assert.is(stderr, `importspec needs Node 20.19 or later, and this is Node ${version}.\n`);
  }
});

test("later versions run the command", () => {
  for (const version of ["20.19.0", "22.0.0", "100.1.0"]) assert.is(runIn(version).status, 0);
});

test("the command starts by the path that it had before, too", () => {
  const { status, stdout } = spawnSync(process.execPath, [`${bundledPackage}/dist/cli.js`, "--version"], {
    encoding: "utf8",
  });
  assert.equal([status, stdout], [0, `${packageJson.version}\n`]);
});

test.run();
