import { test } from "uvu";
import * as assert from "uvu/assert";
import { placeOf } from "../../src/registry/imagePlace.js";
import { referenceOf } from "./askFake.js";

const of = (text: string) => {
  const place = placeOf(referenceOf(text));
  return place && `${place.registry} ${place.host}/${place.repository} ${place.version}`;
};

test("finds images of Docker Hub as the server does", () => {
  for (const name of [
    "nginx",
    "docker.io/nginx",
    "index.docker.io/library/nginx",
    "registry-1.docker.io/nginx:latest",
  ])
    assert.is(of(name), "docker.io registry-1.docker.io/library/nginx latest", name);
  assert.is(of("org/app:1"), "docker.io registry-1.docker.io/org/app 1");
});

test("finds images of other registries, of which the digest counts before the tag", () => {
  const digest = `sha256:${"a".repeat(64)}`;
  assert.is(of("quay.io/app"), "quay.io quay.io/app latest");
  assert.is(of(`localhost:5000/a/b/c:1@${digest}`), `localhost:5000 localhost:5000/a/b/c ${digest}`);
  assert.is(of("quay.io:latest"), undefined);
});

test.run();
