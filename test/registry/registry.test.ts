import type { IncomingMessage, ServerResponse } from "node:http";
import { suite, test } from "uvu";
import * as assert from "uvu/assert";
import { type ImageReference, parseImageReference } from "../../src/reference/imageReference.js";
import { readAuthFile } from "../../src/registry/credentials/authFile.js";
import { type Credentials, noCredentials } from "../../src/registry/credentials/credential.js";
import { findCredentials } from "../../src/registry/credentials/findCredentials.js";
import { type AskOptions, createRegistry, type RegistryOptions } from "../../src/registry/registry.js";
import {
  type Behaviour,
  type FakeRegistry,
  fakeRegistry,
  imageOf,
  indexOf,
  indexType,
} from "./fakeRegistry.js";

const secret = "s3cret-pässword";
const user = `ada:${secret}`;
const index = indexOf("amd64", "arm64");
const arm = imageOf("arm64");
const images = { "org/app": { "1": index, arm } };

const referenceOf = (text: string) => parseImageReference(text) as ImageReference;

/** The credentials of a user for a registry. */
function credentialsOf(registry: string): Credentials {
  const auth = Buffer.from(user).toString("base64");
  const file = readAuthFile(JSON.stringify({ auths: { [registry]: { auth } } }));
  return findCredentials(file === undefined ? [] : [file], {});
}

/** Asks a registry that behaves so for `org/app:1`, or what else is named. */
async function ask(
  behaviour: Behaviour,
  {
    name = "org/app:1",
    insecure = true,
    manifest = true,
    withCredentials = false,
    ...options
  }: AskOptions &
    Partial<RegistryOptions> & { readonly name?: string; readonly withCredentials?: boolean } = {},
) {
  const fake = await fakeRegistry(behaviour);
  const credentials = withCredentials ? credentialsOf(fake.host) : noCredentials;
  const registry = createRegistry({ credentials, ...options });
  try {
    const answer = await registry.ask(referenceOf(`${fake.host}/${name}`), { insecure, manifest });
    return { answer, lines: fake.requests.map(({ line }) => line), requests: fake.requests };
  } finally {
    registry.close();
    fake.close();
  }
}

const kindOf = async (...args: Parameters<typeof ask>) => (await ask(...args)).answer.kind;

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

test.run();

const hostile = suite("a hostile registry");

/** Answers every question about an image in another way. */
const onImages = (respond: (response: ServerResponse, request: IncomingMessage) => void): Behaviour => ({
  images,
  instead(request, response) {
    const isImage = request.url?.includes("/manifests/") === true;
    if (isImage) respond(response, request);
    return isImage;
  },
});

/** The headers of the index, with which HEAD is answered as it should be. */
const headers = { "content-type": indexType, "docker-content-digest": index.manifest.digest };

/** Answers HEAD as it should be, and GET in another way. */
const onGet = (respond: (response: ServerResponse) => void): Behaviour =>
  onImages((response, { method }) =>
    method === "HEAD" ? response.writeHead(200, headers).end() : respond(response),
  );

hostile("does not hold up anyone who waits for an answer, or for its end", async () => {
  const timeout = 300;
  assert.is(
    await kindOf(
      onImages(() => {}),
      { timeout },
    ),
    "unreachable",
  );
  const drip = onGet((response) => {
    response.writeHead(200, headers);
    const timer = setInterval(() => response.write(" "), 10);
    response.on("close", () => clearInterval(timer));
  });
  assert.is(await kindOf(drip, { timeout }), "unreachable");
});

hostile("sends a body that never ends, or one of 10 MB", async () => {
  const endless = onGet((response) => {
    response.writeHead(200, headers);
    const chunk = Buffer.alloc(2 ** 16, " ");
    const pour = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once("drain", pour);
    };
    pour();
  });
  assert.is(await kindOf(endless), "invalid");
  const large = onGet((response) => response.writeHead(200, headers).end(Buffer.alloc(10 * 2 ** 20, " ")));
  assert.is(await kindOf(large), "invalid");
});

hostile("says another length than that of its body", async () => {
  const { bytes } = index.manifest;
  const short = onGet((response) => {
    response.writeHead(200, { ...headers, "content-length": bytes.length + 10 });
    response.write(bytes);
    setTimeout(() => response.destroy(), 20);
  });
  assert.is(await kindOf(short), "invalid");
  const long = onGet((response) => {
    response.writeHead(200, { ...headers, "content-length": bytes.length - 10 });
    response.socket?.write(bytes);
    response.end();
  });
  assert.is(await kindOf(long), "invalid");
});

hostile("gives another manifest than that of the digest", async () => {
  const other = onGet((response) => response.writeHead(200, headers).end(arm.manifest.bytes));
  assert.is(await kindOf(other), "invalid");
  const noJson = onGet((response) => response.writeHead(200, { "content-type": indexType }).end("{"));
  assert.is(await kindOf(noJson), "invalid");
});

hostile("answers with a page for people", async () => {
  const page = onImages((response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>"));
  assert.is(await kindOf(page), "invalid");
});

hostile("redirects for ever, or to nowhere", async () => {
  const to = (location: string) => onImages((response) => response.writeHead(302, { location }).end());
  assert.is(await kindOf(to("/v2/org/app/manifests/1")), "invalid");
  assert.is(await kindOf(to("file:///etc/passwd")), "invalid");
  assert.is(await kindOf(to("http://[")), "invalid");
});

hostile.run();

const elsewhere = suite("credentials and other hosts");

elsewhere("are not sent to the host of a redirect, which may have the image", async () => {
  const other = await fakeRegistry({ images });
  const auth = { scheme: "Basic", user } as const;
  const { answer } = await ask(
    {
      images,
      auth,
      instead({ url = "", headers }, response) {
        const isImage = url.includes("/manifests/") && headers.authorization !== undefined;
        if (isImage) response.writeHead(307, { location: other.url + url }).end();
        return isImage;
      },
    },
    { withCredentials: true },
  );
  other.close();
  assert.is(answer.kind, "found");
  assert.ok(other.requests.length > 0);
  assert.equal([...new Set(other.requests.map(({ authorization }) => authorization))], [""]);
});

elsewhere("are not sent to a realm outside the domain of the registry", async () => {
  const other = await fakeRegistry({ tls: true });
  const realm = `${other.url.replace("localhost", "127.0.0.1")}/token`;
  const auth = { scheme: "Bearer", user, realm } as const;
  const { answer } = await ask({ images, auth, tls: true }, { withCredentials: true });
  other.close();
  assert.ok(other.requests.length > 0);
  assert.equal([...new Set(other.requests.map(({ authorization }) => authorization))], [""]);
  assert.is(answer.kind, "found", "the token that anyone gets is enough");
});

elsewhere("are not sent to a realm over HTTP by a registry that speaks HTTPS", async () => {
  const other = await fakeRegistry();
  const auth = { scheme: "Bearer", user, realm: `${other.url}/token` } as const;
  const { answer } = await ask({ images, auth, tls: true }, { withCredentials: true });
  other.close();
  assert.is(answer.kind, "no-access");
  assert.equal(other.requests, []);
});

elsewhere.run();
