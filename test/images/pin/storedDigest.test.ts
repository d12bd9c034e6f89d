import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Image } from "../../../src/images/image.js";
import { imagesIn } from "../../../src/images/imagesIn.js";
import { storedDigest } from "../../../src/images/pin/storedDigest.js";
import type { FoundImage } from "../../../src/registry/answer.js";
import { digest, docker, streamOf } from "../../check/traps/manifests.js";

const own = digest.replace("0", "f");
const platform = (architecture: string) => ({ os: "linux", architecture, digest: `sha256:${architecture}` });
const index: FoundImage = {
  kind: "found",
  digest: own,
  mediaType: "application/vnd.oci.image.index.v1+json",
  isIndex: true,
  platforms: [platform("arm64"), platform("amd64")],
};

const imageOf = (tag: object): Image =>
  imagesIn(streamOf([{ name: "a", from: docker("app:1"), ...tag }])).images[0] as Image;
const legacy = imageOf({});

test("Legacy stores the image of one platform of an index", () => {
  assert.is(storedDigest(legacy, index, "amd64"), "sha256:amd64");
  assert.is(storedDigest(legacy, index, "arm64"), "sha256:arm64");
  assert.is(storedDigest(legacy, index, "s390x"), "sha256:amd64");
  const preferring = imageOf({ annotations: { "importer.image.openshift.io/prefer-arch": "arm64" } });
  assert.is(storedDigest(preferring, index, "amd64"), "sha256:arm64");
});

test("PreserveOriginal stores the index, and nodes pull an image that is only a reference", () => {
  for (const tag of [{ importPolicy: { importMode: "PreserveOriginal" } }, { reference: true }])
    assert.is(storedDigest(imageOf(tag), index, "amd64"), own);
});

test("an image for one platform has one digest", () => {
  assert.is(storedDigest(legacy, { ...index, isIndex: false }, "s390x"), own);
});

test("an index may not say the digests of its images", () => {
  const platforms = [{ os: "linux", architecture: "amd64" }];
  assert.is(storedDigest(legacy, { ...index, platforms }, "amd64"), undefined);
  assert.is(storedDigest(legacy, { ...index, platforms: [] }, "amd64"), undefined);
});

test.run();
