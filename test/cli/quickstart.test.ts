import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { importspec } from "./command.js";

const quickstart = new URL("../../examples/quickstart/", import.meta.url).pathname;

for (const name of ["web.imports", "web.jsonnet", "web.ts", "web.yaml", "web.json"]) {
  test(`${name} renders as web.yaml and web.json`, async () => {
    for (const format of ["yaml", "json"]) {
      const { code, stdout, stderr } = await importspec(["render", "-o", format, quickstart + name]);
      assert.equal([code, stderr], [0, ""]);
      const expected = readFileSync(`${quickstart}web.${format}`, "utf8");
      // Jsonnet sorts the fields of objects.
      if (name === "web.jsonnet") assert.equal(parse(stdout), parse(expected));
      else assert.is(stdout, expected);
    }
  });
}

test("web.imports is formatted", async () => {
  assert.is((await importspec(["fmt", "--check", `${quickstart}web.imports`])).code, 0);
});

test.run();
