import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSnippet } from "../../src/evaluate/index.js";
import { sourceFolder, sourceNames } from "./sources.js";

test("every source can be evaluated by itself", async () => {
  const imports = sourceNames.map((name) => `import ${JSON.stringify(`${sourceFolder}${name}.libsonnet`)}`);
  const types = (await evaluateSnippet(`std.map(std.type, [${imports}])`)) as string[];
  assert.is(types.length, sourceNames.length);
  for (const [index, type] of types.entries())
    assert.ok(["function", "object"].includes(type), `${sourceNames[index]}: ${type}`);
});

test.run();
