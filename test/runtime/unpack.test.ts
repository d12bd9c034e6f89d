import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { assemble } from "../../src/compile/assemble.js";
import { fillHoles } from "../../src/compile/holes.js";
import type { TextFunction } from "../../src/compile/textFunction.js";
import { contextOf } from "../../src/language/context.js";
import { functionOfHoles } from "../../src/runtime/functionOfHoles.js";
import type { PackedText } from "../../src/runtime/packed.js";
import { importSpec } from "../../src/runtime.js";
import type { Field, Struct } from "../../src/schema/field.js";
import { imageImportSpec } from "../../src/schema/imageImportSpec.js";
import { projectRoot } from "../support/corpus.js";
import { templateOf } from "../support/templateOf.js";
import { packTemplate, type RuntimeFunction, runtimeFunctions } from "./packing.js";

/** A text as a release of importspec has packed it, with a call of it. */
interface Release {
  readonly function: string;
  readonly packed: string;
  readonly holes: readonly unknown[];
  readonly result: unknown;
}

const folder = `${projectRoot}test/runtime/`;
const releases = readdirSync(folder)
  .filter((name) => /^packed-.*\.json$/.test(name))
  .map((name) => [name, JSON.parse(readFileSync(folder + name, "utf8")) as readonly Release[]] as const);

for (const [name, texts] of releases) {
  test(`${name}: the texts run`, () => {
    assert.ok(texts.length > 0);
    for (const { function: called, packed, holes, result } of texts) {
      const unpacked = (runtimeFunctions[called] as RuntimeFunction)(JSON.parse(packed));
      assert.equal(JSON.stringify(unpacked(...holes)), JSON.stringify(result), packed);
    }
  });
}

test("the build plugin packs as the last file says: a change of the format needs another file", () => {
  for (const { function: called, packed } of releases.at(-1)?.[1] ?? []) {
    const [, text, ...plans] = JSON.parse(packed) as PackedText;
    const [, ...packedAgain] = packTemplate(called, templateOf(...text.split(/\$\{\d+\}/))) ?? [];
    assert.equal(packedAgain, [text, ...plans]);
  }
});

/** Runs a packed spec where the schema has other fields. */
function runWith(fields: Readonly<Record<string, Field>>, packed: string, ...holes: readonly unknown[]) {
  const struct: Struct = { ...imageImportSpec, fields };
  const called: TextFunction = {
    name: "importSpec",
    rule: "spec",
    fill: (plan, call) => [fillHoles(plan, call)],
    finish: (plans) => plans.map(({ context, slots }) => assemble(context.leaves, slots)),
  };
  const contexts = { spec: contextOf("a spec", "from", struct, "from.name") };
  return functionOfHoles(called, JSON.parse(packed), contexts)(...holes);
}

const spec = releases[0]?.[1][0] as Release;
const { from, ...others } = imageImportSpec.fields;
const more: Field = { type: "string", word: "more", help: "A field of a later version." };

test("where the schema has a field more, a packed text sets the fields that it names", () => {
  for (const fields of [
    { more, from, ...others },
    { from, more, ...others },
    { from, ...others, more },
  ])
    assert.equal(runWith(fields, spec.packed, ...spec.holes), [spec.result]);
});

test("where the schema has a field less, a packed text that does not set it runs", () => {
  const { includeManifest: _, ...rest } = others;
  assert.equal(runWith({ from, ...rest }, spec.packed, ...spec.holes), [spec.result]);
});

test("a field that the schema does not have is an error that says which version to install", () => {
  const { to: _, ...withoutTo } = others;
  const { importPolicy: _policy, ...withoutPolicy } = others;
  const { referencePolicy: _reference, ...withoutReference } = others;
  for (const [fields, field] of [
    [withoutTo, "to.name"],
    [withoutPolicy, "importPolicy.scheduled"],
    [withoutReference, "referencePolicy.type"],
  ] as const)
    assert.throws(
      () => runWith({ from, ...fields }, spec.packed, ...spec.holes),
      (error: Error) =>
        error.message ===
        `This text was compiled by importspec 0.1.0, and the installed importspec does not know the field '${field}'. ` +
          "Install importspec 0.1.0, or compile the text with the version that is installed.",
    );
});

test("an item that the language does not have is an error, too", () => {
  const packed = spec.packed.replace('["spec"', '["mirror"');
  assert.throws(
    () => importSpec(JSON.parse(packed)),
    /compiled by importspec 0\.1\.0, and the installed importspec does not know items of the kind 'mirror'\./,
  );
});

test.run();
