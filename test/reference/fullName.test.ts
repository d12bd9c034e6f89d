import { test } from "uvu";
import * as assert from "uvu/assert";
import { fullName, registryOf, repositoryOf } from "../../src/reference/fullName.js";
import { type ImageReference, parseImageReference } from "../../src/reference/imageReference.js";
import { digest } from "../check/traps/manifests.js";

const parsed = (text: string) => parseImageReference(text) as ImageReference;

test("a name in full has the registry, the namespace and the tag that the server fills in", () => {
  const cases = {
    nginx: "docker.io/library/nginx:latest",
    "nginx:1.27": "docker.io/library/nginx:1.27",
    "docker.io/nginx": "docker.io/library/nginx:latest",
    "index.docker.io/org/app:1": "docker.io/org/app:1",
    "org/app": "docker.io/org/app:latest",
    "quay.io/app": "quay.io/app:latest",
    "quay.io/org/team/app:1": "quay.io/org/team/app:1",
    "localhost:5000/app:1": "localhost:5000/app:1",
  };
  for (const [text, full] of Object.entries(cases)) {
    assert.is(fullName(parsed(text)), full);
    assert.is(fullName(parsed(full)), full, "a full name stays");
  }
});

test("a digest counts alone", () => {
  assert.is(fullName(parsed(`quay.io/org/app:1@${digest}`)), `quay.io/org/app@${digest}`);
});

test("a repository has no tag", () => {
  assert.is(repositoryOf(parsed("nginx:1.27")), "docker.io/library/nginx");
  assert.is(registryOf(parsed("nginx:1.27")), "docker.io");
  assert.is(registryOf(parsed("quay.io:443/org/app")), "quay.io:443");
});

test.run();
