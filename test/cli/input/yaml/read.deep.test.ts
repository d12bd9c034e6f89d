import { test } from "uvu";
import * as assert from "uvu/assert";
import { diagnosticsOf } from "../../../../src/cli/commands/checkInput.js";
import { readSegment } from "../../../../src/cli/input/yaml/read.js";
import { oracleFile, readLines } from "../../../support/oracle.js";

/** A text, and what oc and the server said: of the whole, or of each of its documents. */
interface Line {
  readonly yaml: string;
  readonly ocError?: string;
  readonly docs: readonly { ocError?: string; decodeError?: string; errors?: readonly string[] }[];
}

/** The codes of what the server refuses when it decodes a manifest. */
const decoding: readonly string[] = ["wrong-type", "unknown-field", "unknown-kind", "missing-kind"];

/** The errors in reading a text, and those in its manifests; of these the ones in decoding. */
function errorsIn(text: string): { reading: number; checking: number; decoding: number; values: number } {
  const documents = [...readSegment({ name: "a.yaml", bytes: Buffer.from(text), firstLine: 1 })];
  const values = documents.flatMap((document) => document.values);
  const found = values.flatMap((value) => diagnosticsOf(value, {}, { anyObject: false }));
  const count = (diagnostics: readonly { severity: string }[]) =>
    diagnostics.filter(({ severity }) => severity === "error").length;
  return {
    reading: count(documents.flatMap(({ diagnostics }) => diagnostics)),
    checking: count(found),
    decoding: count(found.filter(({ code }) => decoding.includes(code))),
    values: values.length,
  };
}

/** The fields that create replaces or wipes: a wrong value in them is not an error of ours. */
const replaced = /^(status|metadata\.(managedFields|generation))\b/;

const path = oracleFile("yaml-texts.ndjson", "what oc reads of YAML");
if (path !== undefined) {
  test("oc and we read and refuse the same texts, but for those of docs/checks.md", () => {
    const lines = readLines<Line>(path);
    const differing = lines.filter(({ yaml, ocError, docs }) => {
      const { reading, checking, decoding, values } = errorsIn(yaml);
      if (ocError !== undefined) return reading === 0;
      if (reading > 0) return true;
      if (yaml.includes("_PLACEHOLDER")) return false;
      const isRefused = docs.some(
        ({ ocError, decodeError, errors = [] }) =>
          ocError || decodeError || !errors.every((error) => replaced.test(error)),
      );
      // The records have no refusals of create, which we know, too.
      return (isRefused ? checking === 0 : decoding > 0) || values !== docs.length;
    });
    assert.ok(differing.length <= lines.length / 50, `${differing.length} of ${lines.length} differ`);
  });
}

test.run();
