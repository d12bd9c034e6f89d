import { test } from "uvu";
import * as assert from "uvu/assert";
import { withoutRecorded } from "../../src/convert/withoutRecorded.js";
import { tagReference } from "../../src/schema/imageImportSpec.js";
import { objectMeta } from "../../src/schema/objectMeta.js";

test("the metadata that the server records is left out, other fields keep their order", () => {
  const recorded = ["uid", "resourceVersion", "generation", "creationTimestamp", "selfLink", "managedFields"];
  const others = ["name", "generateName", "labels", "deletionTimestamp", "finalizers", "colour", "__proto__"];
  const object = Object.fromEntries([...recorded, ...others].map((name) => [name, 1]));
  assert.equal(Object.keys(withoutRecorded(object, objectMeta)), others);
});

test("the generation of a tag is left out", () => {
  assert.equal(withoutRecorded({ name: "a", generation: 1 }, tagReference), { name: "a" });
});

test.run();
