import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { messages } from "../../src/language/messages.js";
import { projectRoot } from "../support/corpus.js";

/** The codes that docs/errors.md has a row for. Traps have pages of their own. */
const documented = [
  ...readFileSync(`${projectRoot}docs/errors.md`, "utf8").matchAll(/^\| (`.*?`) \|/gm),
].flatMap(([, cell = ""]) => cell.split(", ").map((code) => code.slice(1, -1)));

/** The codes that the sources write, but for those of JsonnetError (docs/jsonnet.md) and of the traps. */
function writtenIn(folder: string): string[] {
  return readdirSync(`${projectRoot}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/^(jsonnet|types|validate)\//.test(path))
    .flatMap((path) => [
      ...readFileSync(`${projectRoot}${folder}/${path}`, "utf8").matchAll(/\bcode: "([a-z0-9-]+)"/g),
    ])
    .map(([, code = ""]) => code);
}

test("every code of the language is documented", () => {
  for (const code of Object.keys(messages)) assert.ok(documented.includes(code), code);
});

test("every code that the sources write is documented", () => {
  for (const code of writtenIn("src")) assert.ok(documented.includes(code), code);
});

test("no code is documented twice", () => {
  assert.is(documented.length, new Set(documented).size);
});

test.run();
