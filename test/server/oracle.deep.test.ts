import { test } from "uvu";
import { oracleFile, readLines } from "../support/oracle.js";
import { compareManifest, compareReference, type ManifestLine, type ReferenceLine } from "./oracle.js";

for (const name of ["image-references.ndjson", "image-references-2.ndjson"]) {
  const file = oracleFile(name, "all image references");
  if (file) test(`the references of ${name}`, () => readLines<ReferenceLine>(file).forEach(compareReference));
}

const manifests = oracleFile("manifests.ndjson", "all manifests");
if (manifests)
  test("the manifests of manifests.ndjson", () =>
    readLines<ManifestLine>(manifests).forEach(compareManifest));

test.run();
