import { writeFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { digest as absent } from "../../check/traps/manifests.js";
import { fakeRegistry, imageOf, indexOf, indexType } from "../../registry/fakeRegistry.js";
import { codesIn, directoryOf, importspec } from "../command.js";

const index = indexOf("amd64", "arm64");
const arm = imageOf("arm64", "arm");
const latest = imageOf("amd64", "latest");
const images = { "org/app": { "1": index, arm, latest }, "org/all": { a: index, b: arm } };
const registry = await fakeRegistry({ images });
const { host, requests } = registry;
const { root, path, remove } = directoryOf({});
test.after(() => {
  registry.close();
  remove();
});

const digests = {
  index: index.manifest.digest,
  amd64: imageOf("amd64").manifest.digest,
  arm64: imageOf("arm64").manifest.digest,
  arm: arm.manifest.digest,
  latest: latest.manifest.digest,
};

/** Writes a file, with the host of the registry in place of HOST, and returns its path. */
function file(name: string, text: string): string {
  writeFileSync(path(name), text.replaceAll("HOST", host));
  return path(name);
}

/** The environment has no credentials but those that a test gives. */
const env = { HOME: root, XDG_CONFIG_HOME: root };
const resolve = (...argv: string[]) => importspec(["resolve", ...argv], { env });

/** Pins a text, and returns it without the host of the registry. */
async function pinned(text: string, name = "web.imports", ...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await resolve("--pin", ...argv, file(name, text));
  assert.equal([code, stderr], [0, ""]);
  return stdout.replaceAll(host, "HOST");
}

test("a line per reference: its digest, type and platforms", async () => {
  const web = file(
    "table.imports",
    `stream web each insecure
  from HOST/org/app to latest
  from HOST/org/app:1
  from HOST/org/app:1 to again
import all repository HOST/org/all insecure
`,
  );
  const { code, stdout, stderr } = await resolve(web);
  assert.equal([code, stderr], [0, ""]);
  assert.equal(
    stdout.split("\n").map((line) => line.replaceAll(host, "HOST").split(/ {2,}/)),
    [
      ["IMAGE", "DIGEST", "TYPE", "PLATFORMS"],
      ["HOST/org/all", "-", "repository", "2 tags"],
      ["HOST/org/app", digests.latest, "oci.image.manifest.v1", "linux/amd64"],
      ["HOST/org/app:1", digests.index, "oci.image.index.v1", "linux/amd64,linux/arm64"],
      [""],
    ],
  );
});

test("json has an object per place, with what --pin would write", async () => {
  const web = file("json.imports", "stream web each insecure from HOST/org/app:1 from HOST/org/app:arm to x");
  const [first, second] = JSON.parse((await resolve("--format", "json", web)).stdout);
  assert.is(first.image, `${host}/org/app:1`);
  assert.equal([first.line, first.digest, first.mediaType], [1, digests.index, indexType]);
  assert.is(first.pinned, `${host}/org/app:1@${digests.amd64}`);
  assert.is(second.pinned, `${host}/org/app:arm@${digests.arm}`);
  assert.equal(second.platforms, [{ os: "linux", architecture: "arm64" }]);
});

test("an image without an answer is an error at its reference; the others have their lines", async () => {
  const web = file(
    "missing.imports",
    "stream web each insecure\n  from HOST/org/app:am\n  from HOST/org/app:1\n",
  );
  const { code, stdout, stderr } = await resolve(web);
  assert.is(code, 1);
  assert.match(stdout, /org\/app:am +missing\n/);
  assert.match(stdout, new RegExp(digests.index));
  assert.equal(codesIn(stderr), ["missing-image"]);
  assert.match(stderr, /missing\.imports:2:8: error/);
  assert.match(stderr, /Did you mean 'arm'\?/);
});

test("a registry that cannot be reached gives no answer", async () => {
  const web = file("unreachable.jsonnet", "{ from: { kind: 'DockerImage', name: 'localhost:1/app:1' } }");
  const { code, stdout, stderr } = await resolve(web);
  assert.is(code, 1);
  assert.match(stdout, /localhost:1\/app:1 +unreachable\n/);
  assert.equal(codesIn(stderr), ["unresolved"]);
  assert.match(stderr, /from\.name: localhost:1 gave no answer/);
  const [entry] = JSON.parse((await resolve("--format", "json", web)).stdout);
  assert.is(entry.failure.kind, "unreachable");
});

test("a registry that wants no more requests still says digests, and --pin writes none that it has to guess", async () => {
  const limited = await fakeRegistry({
    images,
    instead: ({ method = "", url = "" }, response) => {
      const isLimited = method === "GET" && url.includes("/manifests/");
      if (isLimited) response.writeHead(429).end();
      return isLimited;
    },
  });
  try {
    const text = `stream web each insecure from ${limited.host}/org/app:1`;
    const { code, stdout } = await resolve(file("limited.imports", text));
    assert.is(code, 0);
    assert.match(stdout, new RegExp(`${digests.index} +oci\\.image\\.index\\.v1 +unknown: `));
    const legacy = await resolve("--pin", file("limited.imports", text));
    assert.equal([legacy.code, legacy.stdout, codesIn(legacy.stderr)], [1, "", ["unresolved"]]);
    const whole = await resolve("--pin", file("limited.imports", `${text} preserveOriginal`));
    assert.equal([whole.code, whole.stderr], [0, ""]);
  } finally {
    limited.close();
  }
});

test("--pin adds the digest that the import stores: of one platform with Legacy, else of the index", async () => {
  const text = `stream web # one
  each insecure
  from HOST/org/app:1 # two
  from "HOST/org/app" to latest scheduled
  from HOST/org/app:1 to whole preserveOriginal
  from HOST/org/app:1 to pulled reference insecure

  # three
`;
  assert.is(
    await pinned(text),
    `stream web # one
  each insecure
  from HOST/org/app:1@${digests.amd64} # two
  from "HOST/org/app@${digests.latest}" to latest scheduled
  from HOST/org/app:1@${digests.index} to whole preserveOriginal
  from HOST/org/app:1@${digests.index} to pulled reference insecure

  # three
`,
  );
  assert.is(await pinned(await pinned(text)), await pinned(text), "what is pinned stays");
  assert.match(await pinned(text, "arm.imports", "--arch", "arm64"), new RegExp(`:1@${digests.arm64} # two`));
});

test("--pin counts the platform that a tag prefers", async () => {
  const text = `stream web
  from HOST/org/app:1 insecure annotation importer.image.openshift.io/prefer-arch arm64
`;
  assert.match(await pinned(text), new RegExp(`:1@${digests.arm64} insecure`));
});

test("--pin keeps a file that is pinned, after asking whether its images are there", async () => {
  const text = `stream web each insecure from HOST/org/app:1@${digests.index} to a`;
  const before = requests.length;
  assert.is(await pinned(text), text);
  assert.ok(requests.slice(before).some(({ line }) => line.includes(digests.index)));
  assert.not(requests.slice(before).some(({ line }) => /^GET .*manifests/.test(line)));
  const { code, stdout, stderr } = await resolve(
    "--pin",
    file("gone.imports", text.replace(digests.index, absent)),
  );
  assert.equal([code, stdout, codesIn(stderr)], [1, "", ["missing-image"]]);
});

test("--pin keeps comments, layout, line ends and the byte order mark of YAML", async () => {
  const text = `\uFEFF# first
kind: List
apiVersion: v1
items:
  - apiVersion: image.openshift.io/v1
    kind: ImageStream
    metadata: { name: web }   # a
    spec:
      tags:
        - { name: "1", importPolicy: { insecure: true }, from: { kind: DockerImage, name: 'HOST/org/app:1' } }
        - name: "2"
          importPolicy: { insecure: true, importMode: PreserveOriginal }
          from:
            kind: DockerImage
            name: >- # b
              HOST/org/app:1
---
# second
apiVersion: image.openshift.io/v1
kind: ImageStreamImport
metadata: { name: web }
spec:
  import: true
  images: [{ from: { kind: DockerImage, name: HOST/org/app:arm }, importPolicy: { insecure: true } }]
`;
  const expected = text
    .replace("app:1'", `app:1@${digests.amd64}'`)
    .replace("app:1\n", `app:1@${digests.index}\n`)
    .replace("app:arm", `app:arm@${digests.arm}`);
  assert.is(await pinned(text, "web.yaml"), expected);
  const [dos, expectedDos] = [text, expected].map((each) => each.replaceAll("\n", "\r\n")) as [
    string,
    string,
  ];
  assert.is(await pinned(dos, "dos.yaml"), expectedDos);
});

test("--pin changes the references of Templates, and of several values of JSON in a row", async () => {
  const tag = `{ "name": "a",\t"importPolicy": { "insecure": true }, "from": { "kind": "DockerImage", "name": "HOST/org/app:arm" } }`;
  const stream = `{ "apiVersion": "image.openshift.io/v1", "kind": "ImageStream", "metadata": { "name": "a" }, "spec": { "tags": [${tag}] } }`;
  const template = `{ "apiVersion": "template.openshift.io/v1", "kind": "Template", "objects": [${stream}] }`;
  const text = `${stream}\n\n${template}\n`;
  assert.is(await pinned(text, "row.json"), text.replaceAll("app:arm", `app:arm@${digests.arm}`));
});

test("--pin notes what stays as it is, and fills in no parameter", async () => {
  const stream = (name: string, tags: string) =>
    `{ apiVersion: image.openshift.io/v1, kind: ImageStream, metadata: { name: ${name} }, spec: { ${tags} } }\n`;
  const backing = `dockerImageRepository: HOST/org/all, tags: []`;
  const text = `${stream(
    "a",
    `tags: [{ name: a, importPolicy: &p { insecure: true }, from: &f { kind: DockerImage, name: "HOST/org/app:arm" } }, { name: b, importPolicy: *p, from: *f }, { name: c, from: { kind: DockerImage, name: "HOST/org/app:\${TAG}" } }]`,
  )}---\n${stream("b", `${backing}`).replace(
    "name: b",
    'name: b, annotations: { openshift.io/image.insecureRepository: "true" }',
  )}`;
  const { code, stdout, stderr } = await resolve("--pin", file("notes.yaml", text));
  assert.equal([code, stdout], [0, text.replaceAll("HOST", host)]);
  assert.equal(codesIn(stderr), ["not-pinned", "not-pinned", "not-pinned"]);
  assert.match(stderr, /left out '.*\$\{TAG\}'/);
  assert.match(stderr, /notes\.yaml:3:/);
});

test("--pin warns of an image that is not for the architecture", async () => {
  const text = "stream web from HOST/org/app:1 insecure";
  const { code, stdout, stderr } = await resolve("--pin", "--arch", "s390x", file("s390x.imports", text));
  assert.is(code, 0);
  assert.match(stdout, new RegExp(digests.amd64));
  assert.equal(codesIn(stderr), ["other-architecture"]);
});

test("--pin writes nothing if an image has no answer or the text has a mistake", async () => {
  const texts = {
    "missing-image": "stream web each insecure from HOST/org/app:1 from HOST/org/app:nope",
    "unknown-word": "stream web from HOST/org/app:1 insecur",
    "invalid-value": "stream web from HOST/org/App:1 to a insecure",
  };
  for (const [wrong, text] of Object.entries(texts)) {
    const { code, stdout, stderr } = await resolve("--pin", file("wrong.imports", text));
    assert.equal([code, stdout, codesIn(stderr)], [1, "", [wrong]]);
  }
});

test("--pin takes one text", async () => {
  const [a, b] = [file("a.imports", ""), file("b.imports", "")];
  for (const paths of [[a, b], [root]]) {
    const { code, stderr } = await resolve("--pin", ...paths);
    assert.is(code, 2);
    assert.match(stderr, /--pin takes one file/);
  }
  assert.is((await resolve("--pin", "--format", "json", a)).code, 2);
  const { code, stdout, stderr } = await resolve("--pin", file("a.jsonnet", "[]"));
  assert.equal([code, stdout, codesIn(stderr)], [1, "", ["unknown-language"]]);
  const stdin = `stream web from ${host}/org/app:arm insecure`;
  const piped = await importspec(["resolve", "--pin", "-"], { env, stdin });
  assert.equal([piped.code, piped.stdout], [0, stdin.replace(":arm", `:arm@${digests.arm}`)]);
});

test("pull secrets in the input and --authfile are the credentials", async () => {
  const locked = await fakeRegistry({ images, auth: { scheme: "Basic", user: "ada:secret" } });
  try {
    const auths = { auths: { [locked.host]: { auth: btoa("ada:secret") } } };
    const authfile = file("auth.json", JSON.stringify(auths));
    const data = { ".dockerconfigjson": btoa(JSON.stringify(auths)) };
    const secret = { apiVersion: "v1", kind: "Secret", type: "kubernetes.io/dockerconfigjson", data };
    const from = { kind: "DockerImage", name: `${locked.host}/org/app:arm` };
    const stream = {
      apiVersion: "image.openshift.io/v1",
      kind: "ImageStream",
      metadata: { name: "web" },
      spec: { tags: [{ name: "a", from, importPolicy: { insecure: true } }] },
    };
    const list = (...items: object[]) => JSON.stringify({ apiVersion: "v1", kind: "List", items });
    const [open, own] = [file("stream.json", list(stream)), file("own.json", list(stream, secret))];
    assert.equal(codesIn((await resolve(open)).stderr), ["no-access"]);
    for (const argv of [[own], ["--authfile", authfile, open], ["--pin", own]]) {
      const { code, stdout } = await resolve(...argv);
      assert.is(code, 0);
      assert.match(stdout, new RegExp(digests.arm));
    }
  } finally {
    locked.close();
  }
});

test("nothing is asked for an input without images", async () => {
  const empty = file("empty.imports", "stream web");
  const remark = "importspec: there are no images\n";
  assert.equal(await resolve(empty), { code: 0, stdout: "", stderr: remark });
  assert.equal(await resolve("--pin", empty), { code: 0, stdout: "stream web", stderr: remark });
});

test.run();
