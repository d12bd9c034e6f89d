import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  type Behaviour,
  type FakeRegistry,
  fakeRegistry,
  imageOf,
  indexOf,
} from "../../registry/fakeRegistry.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";
import { importspec } from "../command.js";

const index = indexOf("amd64", "arm64", "s390x");
const many = Object.fromEntries(Array.from({ length: 122 }, (_, at) => [`v${at}`, imageOf("amd64")]));
const images = {
  "org/app": {
    "1.4": index,
    amd: imageOf("amd64"),
    arm: imageOf("arm64"),
    exotic: indexOf("s390x", "ppc64le"),
  },
  "org/many": many,
};

/** Checks a document with `HOST` in it against a registry. */
async function check(
  document: string,
  behaviour: Behaviour = {},
  {
    args = [],
    env = {},
    name = "web.imports",
  }: { args?: string[]; env?: Record<string, string>; name?: string } = {},
) {
  const fake: FakeRegistry = await fakeRegistry({ images, ...behaviour });
  const root = temporaryFolder();
  const path = join(root, name);
  writeFileSync(path, document.replaceAll("HOST", fake.host));
  const result = await importspec(["check", "--registry", "--format", "json", path, ...args], {
    env: { HOME: root, PATH: process.env.PATH, ...env },
  });
  fake.close();
  const found: readonly {
    code: string;
    severity: string;
    line: number;
    column: number;
    message: string;
    hint: string;
  }[] = JSON.parse(result.stdout);
  return { ...result, found, codes: found.map(({ code }) => code), requests: fake.requests, host: fake.host };
}

const nothing = { severity: "", line: 0, column: 0, message: "", hint: "" };

const stream = (...items: string[]) => `stream web\n${items.map((item) => `  ${item}\n`).join("")}`;

test("finds nothing wrong with an image that is there", async () => {
  const { code, found, stderr } = await check(stream("from HOST/org/app:amd to a insecure"));
  assert.equal([code, found, stderr], [0, [], "0 errors, 0 warnings, 1 manifest checked\n"]);
});

test("finds a missing tag at its reference, with the nearest that there is", async () => {
  const { code, found, host } = await check(stream("from HOST/org/app:1.5 to a insecure"));
  const [{ severity, line, column, message, hint } = nothing] = found;
  assert.equal([code, severity, line, column], [1, "error", 2, 8]);
  assert.is(message, `The import fails: dockerimage.image.openshift.io "${host}/org/app:1.5" not found`);
  assert.is(hint, "Did you mean '1.4'?");
});

test("tells a digest that is gone from a repository that is not there", async () => {
  const { found } = await check(
    stream(
      `from HOST/org/app@sha256:${"0".repeat(64)} to a insecure`,
      "from HOST/org/none:1 to b insecure",
      "from HOST/org/app:other to c insecure",
    ),
  );
  assert.equal(
    found.map(({ code, line }) => [code, line]),
    [
      ["missing-image", 2],
      ["missing-image", 3],
      ["missing-image", 4],
    ],
  );
  assert.match(found[0]?.hint ?? "", /^The digest is gone/);
  assert.match(found[1]?.hint ?? "", /^The repository has no tags, or is not there/);
  assert.match(found[2]?.hint ?? "", /^The repository is there/);
});

test("finds an image for another architecture", async () => {
  const document = stream("from HOST/org/app:arm to a insecure", "from HOST/org/app:exotic to b insecure");
  const { code, found } = await check(document);
  assert.is(code, 0);
  assert.equal(
    found.map(({ code, line, message }) => [code, line, message]),
    [
      [
        "other-architecture",
        2,
        "The image is for linux/arm64 alone: on amd64 it ends with 'exec format error'",
      ],
      [
        "other-architecture",
        3,
        "The index has no image for linux/amd64: the import takes the one for linux/s390x",
      ],
    ],
  );
  assert.equal(
    (await check(stream("from HOST/org/app:arm to a insecure"), {}, { args: ["--arch", "arm64"] })).codes,
    [],
  );
});

test("finds an index of which one architecture is imported, if that is asked or the cluster has several", async () => {
  const document = stream(
    "from HOST/org/app:1.4 to a insecure",
    "from HOST/org/app:1.4 to b insecure preserveOriginal",
  );
  assert.equal((await check(document)).codes, []);
  const asked = await check(document, {}, { args: ["--severity", "one-architecture=warning"] });
  const message =
    "The import takes the image for linux/amd64 alone, and not those for linux/arm64, linux/s390x";
  assert.equal(
    asked.found.map(({ code, line, message }) => [code, line, message]),
    [["one-architecture", 2, message]],
  );
  const mixed = await check(document, {}, { args: ["--arch", "arm64,amd64"] });
  assert.match(mixed.found[0]?.message ?? "", /^The import takes the image for linux\/arm64 alone/);
  assert.equal(mixed.codes, ["one-architecture"]);
  const absent = await check(
    stream("from HOST/org/app:1.4 to b insecure preserveOriginal"),
    {},
    { args: ["--arch", "ppc64le"] },
  );
  assert.equal(absent.codes, ["other-architecture"]);
});

test("finds nodes of a cluster of several architectures for which there is no image", async () => {
  const document = stream("from HOST/org/app:amd to a insecure", "from HOST/org/app:1.4 to b insecure");
  const { found } = await check(document, {}, { args: ["--arch", "amd64,ppc64le"] });
  assert.equal(
    found.map(({ code, line, message }) => [code, line, message]),
    [
      [
        "other-architecture",
        2,
        "The image is for linux/amd64 alone: on ppc64le it ends with 'exec format error'",
      ],
      [
        "other-architecture",
        3,
        "The index has no image for ppc64le, only for linux/amd64, linux/arm64, linux/s390x",
      ],
    ],
  );
});

test("says of a reference that is not imported what its pods will see", async () => {
  const { found } = await check(
    stream("from HOST/org/app:nope to a insecure reference", "from HOST/org/app:arm to b insecure reference"),
  );
  assert.equal(
    found.map(({ code, line }) => [code, line]),
    [
      ["missing-image", 2],
      ["other-architecture", 3],
    ],
  );
  assert.match(found[0]?.message ?? "", /^No pod can pull it/);
});

test("finds the digest of an index, which the import does not keep", async () => {
  const item = `from HOST/org/app@${index.manifest.digest} to a insecure`;
  const { found } = await check(stream(item));
  assert.equal(
    found.map(({ code }) => code),
    ["digest-of-index"],
  );
  assert.ok(found[0]?.hint.endsWith(`name the digest of linux/amd64: ${index.others[0]?.digest}.`));
  assert.equal((await check(stream(`${item} preserveOriginal`))).codes, []);
});

test("takes the architecture that a tag prefers, but not for a digest", async () => {
  const prefer = 'insecure annotation "importer.image.openshift.io/prefer-arch" "s390x"';
  const args = ["--only", "other-architecture,one-architecture,digest-of-index"];
  const byTag = await check(stream(`from HOST/org/app:1.4 to a ${prefer}`), {}, { args });
  assert.match(byTag.found[0]?.message ?? "", /linux\/s390x alone/);
  const byDigest = await check(
    stream(`from HOST/org/app@${index.manifest.digest} to a ${prefer}`),
    {},
    { args },
  );
  assert.match(byDigest.found.map(({ message }) => message).join(), /linux\/amd64 alone/);
});

test("finds a repository with more tags than an import takes", async () => {
  const { found } = await check("import web\n  repository HOST/org/many insecure\n", { page: 50 });
  const { line, message } = found.find(({ code }) => code === "too-many-tags") ?? { line: 0, message: "" };
  assert.equal([line, message], [2, "The repository has 122 tags, and an import takes 50 of them"]);
});

test("says as a warning what the cluster may see otherwise", async () => {
  const item = stream("from HOST/org/app:amd to a");
  const http = await check(item);
  assert.equal([http.code, http.codes], [0, ["http-only"]]);
  assert.match(http.found[0]?.message ?? "", /http: server gave HTTP response to HTTPS client$/);
  assert.equal((await check(item, { tls: true })).codes, ["untrusted-certificate"]);
  const auth = { scheme: "Basic", user: "ada:s3cret" } as const;
  const denied = await check(stream("from HOST/org/app:amd to a insecure"), { auth });
  assert.equal([denied.code, denied.codes], [0, ["no-access"]]);
});

test("counts what it could not ask, and never fails for it", async () => {
  const document = stream(
    "from HOST/org/app:1.4 to a insecure",
    "from localhost:1/org/app to b",
    "from HOST/org/app:amd to c insecure",
  );
  const limited: Behaviour = {
    instead(_, response) {
      response.writeHead(429).end();
      return true;
    },
  };
  const { code, found, stderr, host } = await check(document, limited, { args: ["--strict"] });
  assert.equal([code, found], [0, []]);
  assert.is(
    stderr,
    `importspec: 2 images not checked: ${host}: it answered 429
importspec: 1 image not checked: localhost:1: the connection was refused
0 errors, 0 warnings, 1 manifest checked, 3 images not checked
`,
  );
});

test("counts an image of which the registry tells the digest, but not the manifest", async () => {
  const limited: Behaviour = {
    instead({ method, url = "" }, response) {
      const isPull = method === "GET" && url.includes("/manifests/");
      if (isPull) response.writeHead(429).end();
      return isPull;
    },
  };
  const item = `from HOST/org/app@${index.manifest.digest} to b insecure`;
  const { code, codes, stderr } = await check(stream("from HOST/org/app:arm to a insecure", item), limited);
  assert.equal([code, codes], [0, ["digest-of-index"]]);
  assert.match(stderr, /^importspec: 2 images not checked: .*: it answered 429\n/);
});

const yaml = (name: string) => `kind: ImageStream
apiVersion: image.openshift.io/v1
metadata: { name: web }
spec:
  tags:
    - name: a
      from: { kind: DockerImage, name: ${name} }
      importPolicy: { insecure: true }
`;

test("asks for the images of YAML, with the pull secrets beside them, and prints none of these", async () => {
  const auth = { scheme: "Bearer", user: "ada:s3cret" } as const;
  const secret = {
    apiVersion: "v1",
    kind: "Secret",
    stringData: {
      ".dockerconfigjson": JSON.stringify({
        auths: { HOST: { auth: Buffer.from(auth.user).toString("base64") } },
      }),
    },
  };
  const document = `${yaml("HOST/org/app:nope")}---\n${JSON.stringify(secret)}\n`;
  const result = await check(document, { auth }, { name: "web.yaml" });
  assert.equal(
    result.found.map(({ code, line, column }) => [code, line, column]),
    [["missing-image", 7, 34]],
  );
  assert.ok(result.requests.some(({ authorization }) => authorization.startsWith("Basic ")));
  for (const text of ["s3cret", Buffer.from(auth.user).toString("base64")])
    assert.not((result.stdout + result.stderr).includes(text));
});

test("takes the credentials of --authfile, and says what is wrong with it", async () => {
  const auth = { scheme: "Basic", user: "ada:s3cret" } as const;
  const encoded = Buffer.from(auth.user).toString("base64");
  const fake = await fakeRegistry({ images, auth });
  const root = temporaryFolder();
  const [authfile, path] = [join(root, "auth.json"), join(root, "web.yaml")];
  writeFileSync(authfile, JSON.stringify({ auths: { [`${fake.host}/org`]: { auth: encoded } } }));
  writeFileSync(path, yaml(`${fake.host}/org/app:amd`));
  const run = (...args: string[]) => importspec(["check", path, ...args], { env: { HOME: root } });
  assert.is((await run("--registry", "--authfile", authfile)).stdout, "");
  assert.match((await run("--registry")).stdout, /\[no-access\]/);
  writeFileSync(authfile, '{ "auths": s3cret');
  const wrong = await run("--registry", "--authfile", authfile);
  assert.equal([wrong.code, wrong.stdout], [1, ""]);
  assert.match(wrong.stderr, /not JSON/);
  assert.not.match(wrong.stderr, /s3cret/);
  fake.close();
});

test("asks no one without --registry, and refuses its options alone", async () => {
  const fake = await fakeRegistry({ images });
  const path = join(temporaryFolder(), "web.yaml");
  writeFileSync(path, yaml(`${fake.host}/org/app:nope`));
  assert.is((await importspec(["check", path])).code, 0);
  assert.equal(fake.requests, []);
  fake.close();
  for (const args of [
    ["--arch", "amd64"],
    ["--authfile", "x"],
  ]) {
    const { code, stderr } = await importspec(["check", path, ...args]);
    assert.is(code, 2);
    assert.match(stderr, /need --registry/);
  }
  const { code, stderr } = await importspec(["check", "--registry", "--arch", "x86_64", path]);
  assert.is(code, 2);
  assert.match(stderr, /Unknown architecture 'x86_64'. The architectures are amd64/);
});

test("says in a sentence which proxy it cannot use", async () => {
  const { code, stderr } = await importspec(["check", "--registry", "-", "--from", "imports"], {
    stdin: "stream web from a.example/b:1",
    env: { HTTPS_PROXY: "socks5://user:s3cret@host:1", HOME: temporaryFolder() },
  });
  assert.is(code, 1);
  assert.match(stderr, /HTTPS_PROXY names a proxy of socks5/);
  assert.not.match(stderr, /s3cret/);
});

test.run();
