import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bundledPackage } from "../support/bundledPackage.js";
import { projectRoot } from "../support/corpus.js";
import { commandsIn, ranIn, type ShownCommand, shownCommands } from "../support/pages.js";
import { isDeep } from "../support/runs.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

const commands = commandsIn("unit");

test("the pages show many commands, and each runs in a test", () => {
  assert.ok(commands.length > 15, `${commands.length} commands`);
  const untested = shownCommands.filter(
    ({ command }) => !Object.values(ranIn).some((pattern) => pattern.test(command)),
  );
  assert.equal(untested, []);
});

if (process.platform !== "win32") {
  const bin = temporaryFolder();
  writeFileSync(
    `${bin}/importspec`,
    `#!/bin/sh\nexec '${process.execPath}' '${bundledPackage}/dist/cli.cjs' "$@"\n`,
  );
  chmodSync(`${bin}/importspec`, 0o755);
  const env = {
    ...process.env,
    PATH: bin + delimiter + process.env.PATH,
    FORCE_COLOR: undefined,
    NO_COLOR: "1",
  };

  // The commands of a page run one after the other in a copy of its example, so that they may write files.
  const copies = new Map<string, string>();
  const copyFor = (page: string, folder: string): string => {
    const key = `${page} ${folder}`;
    const known = copies.get(key);
    if (known !== undefined) return known;
    const copy = `${temporaryFolder()}/${folder}`;
    mkdirSync(copy, { recursive: true });
    cpSync(projectRoot + folder, copy, { recursive: true });
    copies.set(key, copy);
    return copy;
  };

  // A process for each command takes seconds: `npm test` runs the first of a page only.
  const isFirst = ({ page }: ShownCommand, index: number) =>
    index === commands.findIndex((each) => each.page === page);
  for (const { page, command, output, folder } of isDeep ? commands : commands.filter(isFirst))
    test(`${page}: ${command}`, () => {
      const { stdout, stderr } = spawnSync("sh", ["-c", command], {
        cwd: copyFor(page, folder),
        env,
        encoding: "utf8",
      });
      assert.is((stdout + stderr).trimEnd(), output.trimEnd());
    });
}

test.run();
