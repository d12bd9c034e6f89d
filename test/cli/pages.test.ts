import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { projectRoot } from "../support/corpus.js";
import { shell } from "./startedCommand.js";

/** One command of a page, and the output that the page shows for it. */
interface Example {
  readonly command: string;
  readonly output: string;
}

/** Returns the commands in the console blocks of a page. */
const examplesOf = (page: string): Example[] =>
  [...page.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = ""]) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = "", ...output] = part.split("\n");
        return { command, output: output.join("\n") };
      }),
  );

const test = suite("docs/cli.md");
const examples = examplesOf(readFileSync(`${projectRoot}docs/cli.md`, "utf8"));

test("the page has console blocks with commands", () => {
  assert.ok(examples.length > 5, `${examples.length} commands`);
});

if (process.platform !== "win32")
  for (const { command, output } of examples)
    test(`${command} writes what the page shows`, () => {
      const { stdout, stderr } = shell(command, `${projectRoot}examples/quickstart`);
      assert.is((stdout + stderr).trimEnd(), output.trimEnd());
    });

test.run();
