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

/** The errors in reading a text, and those in its manifests. */
function errorsIn(text: string): { reading: number; checking: number; values: number } {
  const documents = [...readSegment({ name: "a.yaml", bytes: Buffer.from(text), firstLine: 1 })];
  const values = documents.flatMap((document) => document.values);
  const found = values.flatMap((value) => diagnosticsOf(value, {}, { anyObject: false }));
  const count = (diagnostics: readonly { severity: string }[]) =>
    diagnostics.filter(({ severity }) => severity === "error").length;
  return {
    reading: count(documents.flatMap(({ diagnostics }) => diagnostics)),
    checking: count(found),
    values: values.length,
  };
}

const path = oracleFile("yaml-texts.ndjson", "what oc reads of YAML");
if (path !== undefined) {
  test("oc and we read and refuse the same texts, but for those of docs/checks.md", () => {
    const lines = readLines<Line>(path);
    const differing = lines.filter(({ yaml, ocError, docs }) => {
      const { reading, checking, values } = errorsIn(yaml);
      if (ocError !== undefined) return reading === 0;
      if (reading > 0) return true;
      const isRefused = docs.some((each) => each.ocError || each.decodeError || each.errors?.length);
      return isRefused !== checking > 0 || values !== docs.length;
    });
    assert.ok(differing.length <= lines.length / 50, `${differing.length} of ${lines.length} differ`);
  });
}

test.run();
