import type { IncomingMessage, ServerResponse } from "node:http";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { noCredentials } from "../../src/registry/credentials/credential.js";
import { createRegistry } from "../../src/registry/registry.js";
import { arm, ask, images, index, kindOf, referenceOf, user } from "./askFake.js";
import { type FakeRegistry, fakeRegistry, indexType } from "./fakeRegistry.js";

test("finds an index and its platforms", async () => {
  const { answer, lines } = await ask({ images });
  const platforms = index.others
    .filter(({ mediaType }) => mediaType.includes("manifest"))
    .map(({ digest }, at) => ({ os: "linux", architecture: ["amd64", "arm64"][at], digest }));
  const { digest } = index.manifest;
  assert.equal(answer, { kind: "found", digest, mediaType: indexType, isIndex: true, platforms });
  assert.equal(lines, ["GET /v2/", "HEAD /v2/org/app/manifests/1", `GET /v2/org/app/manifests/${digest}`]);
});

test("finds a digest with HEAD alone", async () => {
  const { answer, lines } = await ask({ images }, { manifest: false });
  assert.is(answer.kind === "found" && answer.digest, index.manifest.digest);
  assert.equal(lines, ["GET /v2/", "HEAD /v2/org/app/manifests/1"]);
});

test("reads the platform of a single image in its configuration", async () => {
  const { answer } = await ask({ images }, { name: "org/app:arm" });
  assert.equal(answer.kind === "found" && answer.platforms, [{ os: "linux", architecture: "arm64" }]);
});

test("finds an image by its digest, which counts before the tag", async () => {
  const { answer } = await ask({ images }, { name: `org/app:nope@${arm.manifest.digest}` });
  assert.is(answer.kind === "found" && answer.digest, arm.manifest.digest);
});

test("says that a tag, a repository or a digest is missing", async () => {
  for (const name of ["org/app:nope", "org/nope:1", `org/app@sha256:${"0".repeat(64)}`])
    assert.is(await kindOf({ images }, { name }), "missing");
});

for (const scheme of ["Basic", "Bearer"] as const) {
  test(`authenticates with ${scheme}`, async () => {
    const auth = { scheme, user };
    assert.is(await kindOf({ images, auth }, { withCredentials: true }), "found");
    assert.is(await kindOf({ images, auth }), "no-access");
    assert.is(
      await kindOf({ images, auth: { ...auth, user: "ada:other" } }, { withCredentials: true }),
      "no-access",
    );
  });
}

test("sends credentials to no one who does not ask for them", async () => {
  const { requests } = await ask({ images }, { withCredentials: true });
  assert.equal(
    requests.map(({ authorization }) => authorization),
    ["", "", ""],
  );
});

const status = (code: number) => ({
  instead: (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(code).end();
    return true;
  },
});

test("says that a registry refuses, limits or fails", async () => {
  assert.is(await kindOf(status(429)), "too-many-requests");
  assert.is(await kindOf(status(403)), "no-access");
  assert.is(await kindOf(status(503)), "unreachable");
  assert.is(await kindOf(status(418)), "invalid");
});

test("says that a registry speaks HTTP alone, or has a certificate that no one vouches for", async () => {
  assert.is(await kindOf({ images }, { insecure: false }), "http-only");
  assert.is(await kindOf({ images, tls: true }, { insecure: false }), "certificate");
  assert.is(await kindOf({ images, tls: true }), "found");
});

test("says that no registry is there", async () => {
  const registry = createRegistry({ credentials: noCredentials });
  const asked = (name: string) => registry.ask(referenceOf(name)).then(({ kind }) => kind);
  assert.equal(await Promise.all(["localhost:1/org/app", "localhost:99999/a/b"].map(asked)), [
    "unreachable",
    "invalid",
  ]);
  registry.close();
});

test("lists the tags page by page, and as many as are wanted", async () => {
  const many = Object.fromEntries(Array.from({ length: 122 }, (_, at) => [`v${at}`, arm]));
  const fake = await fakeRegistry({ images: { "org/app": many }, page: 50 });
  const registry = createRegistry({ credentials: noCredentials });
  const reference = referenceOf(`${fake.host}/org/app`);
  const all = await registry.tags(reference, { insecure: true });
  assert.equal(all, { kind: "tags", tags: Object.keys(many), isComplete: true });
  const some = await registry.tags(reference, { insecure: true, most: 51 });
  assert.equal(some, { kind: "tags", tags: Object.keys(many).slice(0, 51), isComplete: false });
  registry.close();
  fake.close();
});

test("asks each question once", async () => {
  const fake: FakeRegistry = await fakeRegistry({ images });
  const registry = createRegistry({ credentials: noCredentials });
  const reference = referenceOf(`${fake.host}/org/app:1`);
  await Promise.all(Array.from({ length: 20 }, () => registry.ask(reference, { insecure: true })));
  assert.is(fake.requests.length, 2);
  registry.close();
  fake.close();
});

test("asks with GET if a registry does not know HEAD, or does not say the digest", async () => {
  const { digest, bytes, mediaType } = index.manifest;
  const without = (status: number) => ({
    images,
    instead({ method, url = "" }: IncomingMessage, response: ServerResponse) {
      const isTag = url.endsWith("/manifests/1");
      if (isTag) response.writeHead(method === "HEAD" ? status : 200, { "content-type": mediaType });
      if (isTag) response.end(method === "HEAD" ? undefined : bytes);
      return isTag;
    },
  });
  for (const status of [405, 200]) {
    const { answer } = await ask(without(status), { manifest: false });
    assert.equal(answer, { kind: "found", digest, mediaType, isIndex: true, platforms: [] });
  }
});

test("asks for a token once for a repository, with the scope to read it", async () => {
  const { lines } = await ask({ images, auth: { scheme: "Bearer", user } }, { withCredentials: true });
  const tokens = lines.filter((line) => line.includes("/token"));
  assert.equal(tokens, ["GET /token?service=fake&scope=repository%3Aorg%2Fapp%3Apull"]);
});

test("exchanges an identity token for one of the repository", async () => {
  let sent = "";
  const fake = await fakeRegistry({
    images,
    auth: { scheme: "Bearer", user },
    instead(request, response) {
      if (request.method !== "POST") return false;
      request.on("data", (chunk) => {
        sent += chunk;
      });
      request.on("end", () => response.writeHead(200).end('{"access_token":"token-of-the-fake-registry"}'));
      return true;
    },
  });
  const credentials = { of: async () => ({ identityToken: "refresh" }) };
  const registry = createRegistry({ credentials });
  const { kind } = await registry.ask(referenceOf(`${fake.host}/org/app:1`), { insecure: true });
  registry.close();
  fake.close();
  assert.is(kind, "found");
  assert.equal(Object.fromEntries(new URLSearchParams(sent)), {
    service: "fake",
    scope: "repository:org/app:pull",
    grant_type: "refresh_token",
    client_id: "importspec",
    refresh_token: "refresh",
  });
});

test("ends everything when it is told to", async () => {
  const fake = await fakeRegistry({ instead: () => true });
  const ending = new AbortController();
  const registry = createRegistry({ credentials: noCredentials, signal: ending.signal });
  const asked = registry.ask(referenceOf(`${fake.host}/a/b`), { insecure: true });
  setTimeout(() => ending.abort(), 50);
  const ended = { kind: "unreachable", detail: "it was not asked any more" };
  assert.equal(await asked, ended);
  assert.equal(await registry.ask(referenceOf("other.example/a/b")), ended);
  registry.close();
  fake.close();
});

test.run();
