import { test } from "uvu";
import * as assert from "uvu/assert";
import { schemaFiles } from "../../src/jsonschema/files.js";

const files = schemaFiles({ "io.k8s.api.core.v1.Pod": { type: "object" } });

/** Lists the paths of the lists that patches merge, with their keys. */
function mergedIn(schema: object, path = ""): string[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === "x-kubernetes-patch-merge-key") return [`${path} by ${value}`];
    const at = key === "properties" || key === "items" ? path : `${path}.${key}`;
    return typeof value === "object" && value !== null ? mergedIn(value, at) : [];
  });
}

test("the files are where kubeconform, cdk8s and kustomize look", () => {
  assert.equal(
    [...files.keys()],
    [
      "image.openshift.io/imagestream_v1.json",
      "image.openshift.io/imagestreamimport_v1.json",
      "crds.json",
      "kustomize.json",
    ],
  );
});

test("kustomize merges tags by their names, and Kubernetes' own kinds as before", () => {
  const text = JSON.stringify(files.get("kustomize.json"));
  assert.equal(mergedIn(JSON.parse(text)), [
    ".definitions.image.openshift.io.v1.ImageStream.spec.tags by name",
  ]);
  assert.match(text, '"io.k8s.api.core.v1.Pod":{"type":"object"}');
});

test("typed manifests have no fields that the server alone writes", () => {
  const text = JSON.stringify(files.get("crds.json"));
  for (const name of ["tags", "repository", "includeManifest"]) assert.match(text, `"${name}":`);
  for (const name of ["status", "managedFields", "clusterName"]) assert.not.match(text, `"${name}":`);
});

test.run();
