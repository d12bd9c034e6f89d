import { test } from "uvu";
import * as assert from "uvu/assert";
import { unknownFieldHint } from "../../src/check/unknownFieldHint.js";
import { imageStream, imageStreamImport } from "../../src/schema/imageStream.js";

test("a field of another version: the version that added or removed it", () => {
  const importMode = ["spec", "images", 0, "importPolicy", "importMode"];
  assert.is(
    unknownFieldHint(importMode, imageStreamImport, { major: 4, minor: 11 }),
    "OpenShift 4.12 added this field.",
  );
  const clusterName = ["metadata", "clusterName"];
  assert.is(unknownFieldHint(clusterName, imageStream), "OpenShift 4.12 removed this field.");
  assert.is(
    unknownFieldHint(clusterName, imageStream, { major: 4, minor: 18 }),
    "OpenShift 4.12 removed this field.",
  );
});

test("a field of another place: the nearest places", () => {
  assert.is(
    unknownFieldHint(["spec", "tags", 0, "scheduled"], imageStream),
    "It belongs at 'spec.tags[0].importPolicy.scheduled'.",
  );
  assert.is(
    unknownFieldHint(["spec", "images", 0, "name"], imageStreamImport),
    "It belongs at 'spec.images[0].from.name' or 'spec.images[0].to.name'.",
  );
});

test("a misspelt field: the nearest name, of a field that the server knows", () => {
  assert.is(
    unknownFieldHint(["spec", "images", 0, "importpolicy"], imageStreamImport),
    "Did you mean 'importPolicy'?",
  );
  const misspelt = ["spec", "images", 0, "importPolicy", "importMod"];
  assert.is(
    unknownFieldHint(misspelt, imageStreamImport, { major: 4, minor: 12 }),
    "Did you mean 'importMode'?",
  );
  assert.is(unknownFieldHint(misspelt, imageStreamImport, { major: 4, minor: 11 }), undefined);
});

test("a field like no other has no hint", () => {
  for (const name of ["somethingElse", "c.d", "", "constructor", "__proto__"])
    assert.is(unknownFieldHint([name], imageStream), undefined, name);
});

test.run();
