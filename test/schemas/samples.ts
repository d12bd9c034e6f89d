import * as assert from "uvu/assert";
import { manifestErrors } from "../../src/server/validate.js";
import { chosenLines, oracleFile, readLines } from "../support/oracle.js";

/** A manifest, and whether the server refuses it. */
export interface Sample {
  readonly manifest: { readonly kind?: unknown };
  readonly refused: boolean;
}

const linesOf = (name: string): Sample[] => {
  const file = oracleFile(name, `the schemas on all manifests of ${name}`);
  return file ? readLines(file) : chosenLines(name);
};

/**
 * The manifests that OpenShift was asked about: all that ORACLE has, else the chosen ones. Our verdicts stand for its
 * answers, because test/server holds that they are the same on these manifests.
 */
export const samples: readonly Sample[] = [
  "manifests.ndjson",
  "manifests-2.ndjson",
  "server-posts.ndjson",
].flatMap((name) =>
  linesOf(name)
    .filter(({ manifest }) => manifest !== null && typeof manifest === "object")
    .map(({ manifest }) => ({ manifest, refused: manifestErrors(manifest).length > 0 })),
);

/**
 * Fails unless a tool refuses at least 80 % of the ImageStreams that the server refuses, and at most 0.5 % of the
 * manifests that it takes: two of the chosen ones, in which another tag of the same name counts, or a digest has no tag.
 * Prints the numbers.
 */
export function assertRight(tool: string, refuses: (index: number) => boolean): void {
  const verdicts = samples.map((sample, index) => ({ ...sample, found: refuses(index) }));
  const bad = verdicts.filter(({ refused, manifest }) => refused && manifest.kind === "ImageStream");
  const good = verdicts.filter(({ refused }) => !refused);
  const caught = bad.filter(({ found }) => found).length;
  const wrong = good.filter(({ found }) => found).length;
  const both = `${caught} of ${bad.length} ImageStreams that the server refuses, and ${wrong} of ${good.length} manifests that it takes`;
  console.log(`${tool} refuses ${both}.`);
  assert.ok(bad.length > 200 && good.length > 100);
  assert.ok(caught >= 0.8 * bad.length, "at least 80 % are caught");
  assert.ok(wrong <= Math.max(2, 0.005 * good.length), "at most 0.5 % are wrong");
}
