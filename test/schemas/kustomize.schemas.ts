import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseAllDocuments, stringify } from "yaml";
import { manifests } from "../../src/index.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { has, run, schemas } from "./tools.js";

const [stream] = manifests(`stream web
  from quay.io/org/web:1 to stable
  from quay.io/org/web:2 to next scheduled`);

const patchOfTag = {
  apiVersion: "image.openshift.io/v1",
  kind: "ImageStream",
  metadata: { name: "web" },
  spec: { tags: [{ name: "next", importPolicy: { scheduled: false } }] },
};

const deployment = (containers: readonly object[]) => ({
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "web" },
  spec: { template: { spec: { containers } } },
});

/** Builds a kustomization of a manifest and a patch, with or without the OpenAPI file, and returns the manifest. */
function build(manifest: unknown, patch: object, isKnown: boolean): unknown {
  const folder = temporaryFolder();
  copyFileSync(`${schemas}/kustomize.json`, join(folder, "kustomize.json"));
  writeFileSync(join(folder, "manifest.yaml"), stringify(manifest));
  const kustomization = {
    resources: ["manifest.yaml"],
    patches: [{ patch: stringify(patch) }],
    ...(isKnown && { openapi: { path: "kustomize.json" } }),
  };
  writeFileSync(join(folder, "kustomization.yaml"), stringify(kustomization));
  const [built] = parseAllDocuments(run("kustomize", ["build", folder])).map((each) => each.toJS());
  return built;
}

/** The tags of a stream, by their names. */
const tagsOf = (built: unknown): Record<string, unknown> => {
  const { spec } = built as { readonly spec: { readonly tags: readonly { readonly name: string }[] } };
  return Object.fromEntries(spec.tags.map((tag) => [tag.name, tag]));
};

if (has("kustomize", "patches of tags in kustomize")) {
  test("a patch of one tag keeps the other tags, and the other fields of that tag", () => {
    const before = tagsOf(stream);
    assert.equal(tagsOf(build(stream, patchOfTag, true)), {
      stable: before.stable,
      next: { ...(before.next as object), importPolicy: { scheduled: false } },
    });
  });

  test("without the file, a patch of one tag drops the other tags", () => {
    assert.equal(Object.keys(tagsOf(build(stream, patchOfTag, false))), ["next"]);
  });

  test("with the file, patches of Kubernetes' own kinds merge as without it", () => {
    const manifest = deployment([
      { name: "app", image: "a", env: [{ name: "A", value: "1" }] },
      { name: "proxy", image: "b" },
    ]);
    const patch = deployment([{ name: "app", env: [{ name: "B", value: "2" }] }]);
    const built = build(manifest, patch, true);
    assert.equal(built, build(manifest, patch, false));
    assert.match(JSON.stringify(built), '"image":"b"');
  });
}

test.run();
