import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { delimiter } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bin } from "../support/goInstall.js";
import { commandsIn } from "../support/pages.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { has, root } from "./tools.js";

const commands = commandsIn("interop");

if (has("jsonnet", "the commands of pages")) {
  const folder = temporaryFolder();
  mkdirSync(`${folder}/vendor`);
  symlinkSync(root, `${folder}/vendor/importspec`);
  const env = { ...process.env, PATH: bin + delimiter + process.env.PATH };

  for (const { page, command, output } of commands)
    test(`${page}: ${command}`, () => {
      const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, env, encoding: "utf8" });
      assert.is((stdout + stderr).trimEnd(), output.trimEnd());
    });
}

test("pages show commands of Jsonnet", () => {
  assert.ok(commands.length > 0);
});

test.run();
