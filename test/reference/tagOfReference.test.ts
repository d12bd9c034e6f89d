import { test } from "uvu";
import * as assert from "uvu/assert";
import { tagOfReference } from "../../src/reference/tagOfReference.js";

test("a reference of a kind has a tag or none", () => {
  const cases: [kind: unknown, name: unknown, tag: string | undefined][] = [
    ["DockerImage", "a/b:1", "1"],
    ["DockerImage", "localhost:5000/b", undefined],
    ["DockerImage", `a/b:1@sha256:${"0".repeat(64)}`, "1"],
    ["DockerImage", `a/b@sha256:${"0".repeat(64)}`, undefined],
    ["DockerImage", "host.tld:1", undefined],
    ["DockerImage", "a b:1", undefined],
    ["DockerImage", "", undefined],
    ["ImageStreamTag", "b:1", "1"],
    ["ImageStreamTag", "b", undefined],
    ["ImageStreamTag", "b:", undefined],
    ["ImageStreamImage", "b@sha256:1", undefined],
    ["Pod", "b:1", undefined],
    [undefined, "b:1", undefined],
    ["DockerImage", 1, undefined],
  ];
  for (const [kind, name, tag] of cases) assert.is(tagOfReference(kind, name), tag, `${kind} ${name}`);
});

test.run();
