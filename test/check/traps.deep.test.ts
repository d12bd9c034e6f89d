import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ManifestLine } from "../server/oracle.js";
import { oracleFile, readLines } from "../support/oracle.js";
import { checkTargets } from "./traps/withoutTarget.js";

const manifests = oracleFile("manifests.ndjson", "no-target-tag on all manifests");
if (manifests)
  test("law: no-target-tag finds the images of all manifests that have no 'to' after the server's defaulting", () => {
    assert.ok(checkTargets(readLines<ManifestLine>(manifests)) > 0);
  });

test.run();
