import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkDocument, checkManifest, checkValue, manifests, validate } from "../../src/index.js";

const imageConfig = {
  apiVersion: "config.openshift.io/v1",
  kind: "Image",
  spec: {
    allowedRegistriesForImport: [{ domainName: "quay.io" }],
    imageStreamImportMode: "PreserveOriginal",
  },
};
const text = "stream web from ghcr.io/org/app:1";
const [manifest] = manifests(text);
const codesOf = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

test("every check knows the cluster and what is required", () => {
  const options = { imageConfig, require: ["scheduled", "preserveOriginal"] } as const;
  const expected = ["forbidden-value", "require-scheduled"];
  assert.equal(codesOf(checkManifest(manifest, options)), expected);
  assert.equal(codesOf(checkValue([manifest], options)), expected);
  assert.equal(codesOf(checkDocument(text, options)).toSorted(), expected);
  assert.equal(
    validate(manifest, options).map(({ type, field }) => [type, field]),
    [["FieldValueForbidden", "spec.tags[1].from.name"]],
  );
});

test("an import that leaves out the mode of the cluster resets nothing", () => {
  const request = "import web from quay.io/a/b:1 preserveOriginal from quay.io/a/b:2";
  assert.equal(codesOf(checkDocument(request)), ["import-resets-policy"]);
  assert.equal(checkDocument(request, { imageConfig }), []);
});

test("another object is not the configuration of a cluster, and another name not a requirement", () => {
  const wrong = { apiVersion: "v1", kind: "ConfigMap" };
  assert.throws(
    () => checkManifest(manifest, { imageConfig: wrong }),
    /^imageConfig: Expected config\.openshift\.io/,
  );
  assert.throws(() => validate(manifest, { imageConfig: wrong }), TypeError);
  assert.throws(
    () => checkManifest(manifest, { require: ["digests"] as never }),
    /The requirements are scheduled, digest, preserveOriginal, local\./,
  );
});

test.run();
