import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { shell } from "./command.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const quickstart = new URL("../../examples/quickstart", import.meta.url).pathname;

/** Returns the commands of a page, each with the output that the page shows. */
function* examplesOf(page: string): Generator<[command: string, output: string]> {
  for (const [, block = ""] of page.matchAll(/^```console\n([\s\S]*?)^```$/gm)) {
    for (const part of block.split(/^\$ /m).slice(1)) {
      const end = part.indexOf("\n");
      yield [part.slice(0, end), part.slice(end + 1)];
    }
  }
}

const test = suite("docs/cli.md");
if (process.platform !== "win32") {
  for (const [command, output] of examplesOf(read("docs/cli.md"))) {
    test(command, () => {
      const { stdout, stderr } = shell(command, quickstart);
      assert.is((stdout + stderr).trimEnd(), output.trimEnd());
    });
  }
}

test.run();
