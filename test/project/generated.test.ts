import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { generatedFiles } from "../../scripts/generate/files.js";
import { projectRoot } from "../support/corpus.js";

for (const [path, text] of generatedFiles()) {
  test(`${path} is what npm run generate writes`, () => {
    assert.ok(readFileSync(projectRoot + path, "utf8") === text, "It differs: run npm run generate");
  });
}

test.run();
