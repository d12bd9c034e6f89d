import { test } from "uvu";
import { oracleFile, readLines } from "../support/oracle.js";
import {
  compareCreate,
  compareManifest,
  comparePost,
  compareReference,
  type ManifestLine,
  type PostLine,
  type ReferenceLine,
} from "./oracle.js";

/** Compares all lines of a file in the folder ORACLE. */
function compareAll<Line>(name: string, what: string, compare: (line: Line) => void): void {
  const file = oracleFile(name, what);
  if (file) test(`${what} of ${name}`, () => readLines<Line>(file).forEach(compare));
}

compareAll<ReferenceLine>("image-references.ndjson", "all image references", compareReference);
compareAll<ReferenceLine>("image-references-2.ndjson", "more image references", compareReference);
compareAll<ManifestLine>("manifests.ndjson", "all manifests", compareManifest);
compareAll<ManifestLine>("manifests-2.ndjson", "more manifests", compareManifest);
compareAll<ManifestLine>("manifests-2.ndjson", "the answers to a create", compareCreate);
compareAll<PostLine>("server-posts.ndjson", "the answers of a real server", comparePost);

test.run();
