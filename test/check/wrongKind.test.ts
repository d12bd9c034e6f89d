import { test } from "uvu";
import * as assert from "uvu/assert";
import { wrongKindFinding } from "../../src/check/wrongKind.js";

const apiVersion = "image.openshift.io/v1";

test("the message is that of oc, and the hint the kind that was likely meant", () => {
  const { code, message, hint, path } = wrongKindFinding({ apiVersion, kind: "imagestream" });
  assert.equal([code, path], ["unknown-kind", ["kind"]]);
  assert.is(message, 'no matches for kind "imagestream" in version "image.openshift.io/v1"');
  assert.match(hint ?? "", "'ImageStream'");
  assert.match(wrongKindFinding({ apiVersion, kind: "Pod" }).hint ?? "", "ImageStream and ImageStreamImport");
});

test("a resource without a kind is told so", () => {
  for (const kind of [undefined, null, false, ""]) {
    const { code, message, path } = wrongKindFinding({ apiVersion, kind });
    assert.equal([code, message, path], ["missing-kind", "Object 'Kind' is missing", []]);
  }
});

test.run();
