import * as assert from "uvu/assert";
import { parseImageReference } from "../../src/api/parseImageReference.js";
import { validate } from "../../src/api/validate.js";
import { defaulted } from "../../src/server/defaulted.js";
import type { FieldError } from "../../src/server/fieldError.js";

/** The answer of OpenShift's own code about an image reference. */
export interface ReferenceLine {
  readonly name: string;
  readonly parsed?: object;
  readonly error?: string;
}

/** The answer of OpenShift's own code about a manifest: it was decoded strictly, defaulted and validated. */
export interface ManifestLine {
  readonly manifest: object;
  readonly decodeError?: string;
  readonly errors?: readonly FieldError[];
  readonly defaulted?: object;
}

export function compareReference({ name, parsed, error }: ReferenceLine): void {
  assert.equal(parseImageReference(name), parsed ?? { error }, name);
}

export function compareManifest(line: ManifestLine): void {
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

/** The errors of decoding as the one sentence of the server. */
function decodeError(errors: readonly FieldError[]): string {
  const details = errors.map(({ detail }) => detail).join(", ");
  return errors[0]?.type === "UnknownField" ? `strict decoding error: ${details}` : details;
}

/** The server walks maps in random order and may repeat an error. */
function setOf(errors: readonly FieldError[]): string[] {
  return [...new Set(errors.map(({ type, field, detail }) => `${type} ${field} ${detail}`))].sort();
}
