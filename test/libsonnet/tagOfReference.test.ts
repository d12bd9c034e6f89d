import { test } from "uvu";
import * as assert from "uvu/assert";
import { tagOfReference } from "../../src/reference/tagOfReference.js";
import { mapInJsonnet } from "./sources.js";

const digest = `sha256:${"0a".repeat(32)}`;

/** References with a tag, and the tag. */
const tagged: Readonly<Record<string, string>> = {
  "nginx:1.17": "1.17",
  "quay.io/org/app:1.0": "1.0",
  "quay.io:5000/a/b__c/d--e.f:v1_2-3": "v1_2-3",
  "localhost/app:x": "x",
  "Quay.IO/a:1": "1",
  "a:_": "_",
  [`a:${"t".repeat(128)}`]: "t".repeat(128),
  [`a/b:1@${digest}`]: "1",
};

/** References without a tag, and texts that are not references. */
const untagged = [
  ...["", ":", ":1", "nginx", "nginx:", "a:.1", "a:-", "a:1:2", "a:é", `a:${"t".repeat(129)}`],
  ...[
    "host.tld:tag",
    "localhost:5000",
    "localhosts:5",
    "Org/App:1",
    "A:1",
    "a//b:1",
    "/a:1",
    "a/:1",
    "a-:1",
    "-a:1",
  ],
  ...["a_.b:1", "a___b:1", "a..b:1", "a.-b/c:1", "a:5x/b:1", "a:/b:1", `${"a".repeat(256)}:1`],
  ...[`a@${digest}`, "a:1@sha256:00", "a:1@md5:00", `a:1@sha256:${"0g".repeat(32)}`, "a:1@"],
];

const inJsonnet = (pairs: readonly (readonly [kind: string, reference: string])[]) =>
  mapInJsonnet<string>("function(pair) tagOfReference(pair[0], pair[1])", pairs);

test("an image has the tag of its reference, if that is a reference", async () => {
  const references = [...Object.keys(tagged), ...untagged];
  const expected = [...Object.values(tagged), ...untagged.map(() => "")];
  assert.equal(await inJsonnet(references.map((reference) => ["DockerImage", reference])), expected);
  assert.equal(
    references.map((reference) => tagOfReference("DockerImage", reference) ?? ""),
    expected,
  );
});

test("an ImageStreamTag has the tag after its first colon, and any other kind none", async () => {
  const pairs = [
    ["ImageStreamTag", "a:1"],
    ["ImageStreamTag", "a:1:2"],
    ["ImageStreamTag", "a"],
    ["ImageStreamTag", "a:"],
    ["ImageStreamImage", "a:1"],
    ["Pod", "a:1"],
  ] as const;
  assert.equal(await inJsonnet(pairs), ["1", "1", "", "", "", ""]);
});

test.run();
