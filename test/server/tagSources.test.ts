import { test } from "uvu";
import * as assert from "uvu/assert";
import { validate } from "../../src/api/validate.js";
import { stream } from "./manifests.js";

/** The details of the errors of a stream whose tag has a source. The stream is team-a/web, unless `metadata` says more. */
const details = (from: object, metadata: object = {}) =>
  validate(stream(metadata, { tags: [{ name: "t", from }] })).map(
    ({ field, detail }) => `${field} ${detail}`,
  );
const of = (kind: string) => (name: string, namespace?: string) => ({ kind, name, namespace });
const [tag, image, docker] = [of("ImageStreamTag"), of("ImageStreamImage"), of("DockerImage")];
const digest = `sha256:${"a".repeat(64)}`;
const form = "spec.tags[t].from.name must be of the form <tag>, <repo>:<tag>, <id>, or <repo>@<id>";

test("a source is a tag, a stream and a tag, a digest, or a stream and a digest", () => {
  for (const from of [tag("1"), tag("web:1"), tag("other:1", "ci"), image(digest), image(`web@${digest}`)])
    assert.equal(details(from), [], from.name);
  for (const from of [tag("a:b:c"), tag("quay.io:5000/a:1"), image("a@b@c")])
    assert.equal(details(from), [form], from.name);
});

test("a DockerImage with another namespace is refused, one with the stream's is not", () => {
  assert.equal(details(docker("a:1", "other")), [form]);
  assert.equal(details(docker("a:1", "team-a")), []);
  assert.equal(details(docker("a:1", "other"), { namespace: undefined }), [], "the request may have it");
  assert.equal(details(docker("a:1", "no namespace"), { namespace: undefined }), [form]);
});

test("a stream is looked up only if its name is that of a resource", () => {
  assert.equal(details(tag(":1")), [
    "spec.tags[t].from.name unable to retrieve image stream: Name parameter required.",
  ]);
  assert.equal(details(tag("quay.io/org/app:1")), [
    "spec.tags[t].from.name unable to retrieve image stream: Name parameter invalid: \"quay.io/org/app\": may not contain '/'",
  ]);
  assert.equal(details(tag("other:1", "..")), [
    'spec.tags[t].from.name unable to retrieve image stream: invalid key: "/imagestreams/../other"',
  ]);
});

test("a stream that can be in no cluster is not found, one that may be is left alone", () => {
  assert.equal(details(tag("Other:1")), ["spec.tags[t].from.name "]);
  assert.equal(details(tag("other:1", "no namespace")), ["spec.tags[t].from.name "]);
  assert.equal(details(tag("other:1")), []);
});

test("an image of the stream itself may be there on update, unless its name is no digest", () => {
  for (const id of [digest, "sha256:", "0123abc"]) assert.equal(details(image(id)), [], id);
  for (const id of ["web:1.0", "latest", "sha1:a"])
    assert.equal(details(image(id)), [
      `spec.tags[t].from.name error generating tag event: imagestreamimage.image.openshift.io "${id}" not found`,
    ]);
});

test("a stream without a namespace may be the one that a source names", () => {
  assert.equal(details(image("web@1.0", "ci"), { namespace: undefined }), []);
  assert.is(details(image("web@1.0"), { namespace: undefined }).length, 1);
});

test.run();
