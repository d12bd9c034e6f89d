import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ManifestLine } from "../server/oracle.js";
import { chosenLines } from "../support/oracle.js";
import { checkLaw } from "./roundTrip.js";

test("law: the document of a chosen manifest that the server accepts means the same", () => {
  assert.ok(checkLaw(chosenLines<ManifestLine>("manifests.ndjson")) > 50);
});

test.run();
