// What OpenShift's own code says (decoded strictly, defaulted, validated), line by line. The folder
// test/oracle has a choice of lines; all of them are tried where they lie beside the project.
import { existsSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { validate } from "../../src/api/validate.js";
import { parseImageReference } from "../../src/reference/imageReference.js";
import { defaulted } from "../../src/server/defaulted.js";
import type { FieldError } from "../../src/server/fieldError.js";

interface ReferenceLine {
  readonly name: string;
  readonly parsed?: object;
  readonly error?: string;
}

interface ManifestLine {
  readonly manifest: { readonly metadata?: object };
  readonly decodeError?: string;
  readonly errors?: readonly FieldError[];
  readonly defaulted?: object;
}

const chosen = new URL("../oracle/", import.meta.url);
const all = new URL("../../../shared/oracle/", import.meta.url);

function linesOf<T>(file: URL): T[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

function checkReferences(file: URL): void {
  for (const { name, parsed, error } of linesOf<ReferenceLine>(file)) {
    assert.equal(parseImageReference(name), parsed ?? { error }, name);
  }
}

function checkManifests(file: URL): void {
  for (const line of linesOf<ManifestLine>(file)) {
    const text = JSON.stringify(line.manifest);
    const errors = validate(line.manifest);
    if (line.decodeError !== undefined) {
      assert.is(decodeError(errors), line.decodeError, text);
      assert.is(defaulted(line.manifest), undefined, text);
    } else {
      assert.equal(setOf(errors), setOf(line.errors ?? []), text);
      assert.equal(JSON.parse(JSON.stringify(defaulted(line.manifest))), line.defaulted, text);
    }
  }
}

/** The errors of decoding as the one sentence of the server. */
function decodeError(errors: readonly FieldError[]): string {
  const details = errors.map((error) => error.detail).join(", ");
  return errors[0]?.type === "UnknownField" ? `strict decoding error: ${details}` : details;
}

/** The server walks maps in random order and may say the same twice. */
function setOf(errors: readonly FieldError[]): string[] {
  return [...new Set(errors.map(({ type, field, detail }) => `${type} ${field} ${detail}`))].sort();
}

test("the chosen references", () => checkReferences(new URL("image-references.ndjson", chosen)));
test("the chosen manifests", () => checkManifests(new URL("manifests.ndjson", chosen)));
test("manifests with rare fields, unknown fields and wrong types", () => {
  checkManifests(new URL("variants.ndjson", chosen));
});

const whole = existsSync(all) ? test : test.skip;
if (!existsSync(all)) console.log("skipped: ../shared/oracle is not here");

whole("all references", () => checkReferences(new URL("image-references.ndjson", all)));
whole("all manifests", () => checkManifests(new URL("manifests.ndjson", all)));

test.run();
