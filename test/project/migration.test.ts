import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { evaluateSnippet } from "../../src/evaluate/index.js";
import { image } from "../../src/index.js";
import { projectRoot } from "../support/corpus.js";

/** Calls of every function that openshift-libsonnet 4.5 has for the five objects, with their results there. */
const calls: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(new URL("migrationCalls.json", import.meta.url), "utf8"),
);

/** The arguments of the calls, by their Jsonnet. */
const values: Readonly<Record<string, unknown>> = {
  "'text'": "text",
  true: true,
  "7": 7,
  "['text']": ["text"],
  "{ a: 1 }": { a: 1 },
  "[{ a: 1 }]": [{ a: 1 }],
  "{ key: 'value' }": { key: "value" },
};

test("there are 146 calls", () => {
  assert.is(Object.keys(calls).length, 146);
});

test("with one import changed, every call of openshift-libsonnet returns the same in Jsonnet", async () => {
  const fields = Object.keys(calls).map((call) => `${JSON.stringify(call)}: lib.${call}`);
  const source = `local lib = (import '${projectRoot}lib.libsonnet').image.v1; { ${fields.join(",\n")} }`;
  assert.equal(await evaluateSnippet(source), calls);
});

test("every call of openshift-libsonnet returns the same in TypeScript", () => {
  for (const [call, expected] of Object.entries(calls)) {
    const [, path = "", argument = ""] = /^([\w.]+)\((.*)\)$/.exec(call) ?? [];
    const at = path
      .split(".")
      .reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], image.v1);
    assert.type(at, "function", path);
    assert.ok(argument in values, argument);
    assert.equal((at as (value: unknown) => unknown)(values[argument]), expected, call);
  }
});

test.run();
