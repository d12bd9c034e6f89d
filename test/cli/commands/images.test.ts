import { test } from "uvu";
import * as assert from "uvu/assert";
import { digest } from "../../check/traps/manifests.js";
import { codesIn, directoryOf, importspec } from "../command.js";

const { root, path, remove } = directoryOf({
  "web.imports": `stream web namespace shop
  each scheduled
  from quay.io/org/web:1.4 to stable local
  from nginx:1.27
  from nginx:1.27 to proxy
  from ImageStreamTag stable to latest
import all
  repository quay.io/org/web insecure
`,
  "pinned.yaml": `kind: List
apiVersion: v1
items:
  - apiVersion: image.openshift.io/v1
    kind: ImageStream
    metadata: { name: base }
    spec:
      tags:
        - name: one
          from: { kind: DockerImage, name: "nginx:1.27@${digest}" }
        - name: two
          importPolicy: { importMode: PreserveOriginal }
          from:
            kind: DockerImage
            name: >-
              registry.example.org:5000/base
  - { apiVersion: apps/v1, kind: Deployment, spec: { image: "quay.io/org/never:1" } }
`,
  "all.jsonnet": "{ a: [{ from: { kind: 'DockerImage', name: 'quay.io/org/spec:1' } }] }",
  "config.js": "export default { from: { kind: 'DockerImage', name: 'quay.io/org/config:1' } };",
  "template.yaml": `apiVersion: template.openshift.io/v1
kind: Template
objects:
  - apiVersion: image.openshift.io/v1
    kind: ImageStream
    metadata: { name: base }
    spec: { tags: [{ name: a, from: { kind: DockerImage, name: "\${IMAGE}" } }, { name: b, from: { kind: DockerImage, name: "quay.io/a:\${B}" } }] }
`,
  "wrong.imports": "from quay.io/Org/app:1 to a\nfrom registry.example.org to b\nfrom quay.io/org/app:1\n",
  "broken.imports": "stream web from a:1 schedled",
  "empty.imports": "",
});
test.after(remove);

const listed = async (...argv: string[]) => {
  const { code, stdout, stderr } = await importspec(["images", ...argv]);
  assert.equal([code, stderr], [0, ""]);
  return stdout;
};

test("lists the images of documents, manifests, Jsonnet and configs, sorted and once each", async () => {
  assert.is(
    await listed(...["web.imports", "pinned.yaml", "all.jsonnet", "config.js"].map(path)),
    `nginx:1.27
nginx:1.27@${digest}
quay.io/org/config:1
quay.io/org/spec:1
quay.io/org/web
quay.io/org/web:1.4
registry.example.org:5000/base
`,
  );
});

test("--full writes what the server asks for", async () => {
  assert.is(
    await listed("--full", path("web.imports"), path("pinned.yaml")),
    `docker.io/library/nginx:1.27
docker.io/library/nginx@${digest}
quay.io/org/web
quay.io/org/web:1.4
registry.example.org:5000/base:latest
`,
  );
});

test("--digests-only leaves out what is not named by a digest", async () => {
  assert.is(
    await listed("--digests-only", path("web.imports"), path("pinned.yaml")),
    `nginx:1.27@${digest}\n`,
  );
});

test("--by-registry groups them", async () => {
  assert.is(
    await listed("--by-registry", path("web.imports"), path("pinned.yaml")),
    `docker.io
  nginx:1.27
  nginx:1.27@${digest}
quay.io
  quay.io/org/web
  quay.io/org/web:1.4
registry.example.org:5000
  registry.example.org:5000/base
`,
  );
});

test("json has an object per place, in the order of the files", async () => {
  const entries = JSON.parse(await listed("--format", "json", path("web.imports")));
  assert.equal(
    entries.map(({ line, column, tag }: Record<string, unknown>) => [line, column, tag]),
    [
      [3, 8, "stable"],
      [4, 8, "1.27"],
      [5, 8, "proxy"],
      [8, 14, undefined],
    ],
  );
  assert.equal(entries[0], {
    image: "quay.io/org/web:1.4",
    fullName: "quay.io/org/web:1.4",
    file: path("web.imports"),
    line: 3,
    column: 8,
    path: "spec.tags[3].from.name",
    type: "tag",
    kind: "ImageStream",
    namespace: "shop",
    stream: "web",
    tag: "stable",
    imported: true,
    importPolicy: { importMode: "Legacy", scheduled: true, insecure: false },
    referencePolicy: "Local",
  });
  const [pinned, folded] = JSON.parse(await listed("--format", "json", path("pinned.yaml")));
  assert.equal(
    [pinned.line, pinned.column, folded.line, folded.path],
    [10, 44, 16, "items[0].spec.tags[1].from.name"],
  );
  const [spec] = JSON.parse(await listed("--format", "json", path("all.jsonnet")));
  assert.equal(
    [spec.file, spec.line, spec.path, spec.kind],
    [path("all.jsonnet"), undefined, "a[0].from.name", undefined],
  );
  const groups = JSON.parse(await listed("--format", "json", "--by-registry", path("web.imports")));
  assert.equal(Object.keys(groups), ["docker.io", "quay.io"]);
});

test("stdin is a document unless --from says otherwise", async () => {
  const from = (stdin: string, ...argv: string[]) => importspec(["images", ...argv, "-"], { stdin });
  assert.is((await from("from nginx:1.27")).stdout, "nginx:1.27\n");
  assert.is(
    (await from('{ "from": { "kind": "DockerImage", "name": "a" } }', "--from", "yaml")).stdout,
    "a\n",
  );
});

test("references with parameters are left out, and counted on stderr", async () => {
  const { code, stdout, stderr } = await importspec(["images", path("template.yaml")]);
  assert.equal([code, stdout], [0, ""]);
  assert.is(
    stderr,
    `importspec: left out '\${IMAGE}' at ${path("template.yaml")}:7:64, and 1 other: with a parameter, the image is not known
  Fill in a Template first: oc process --local -f FILE -o yaml | importspec images --from yaml -
importspec: there are no images
`,
  );
});

test("a text that is not a reference is an error with its place; the others are listed", async () => {
  const { code, stdout, stderr } = await importspec(["images", path("wrong.imports")]);
  assert.equal([code, stdout], [1, "quay.io/org/app:1\n"]);
  assert.equal(codesIn(stderr), ["invalid-value", "invalid-value"]);
  assert.match(stderr, /wrong\.imports:1:6: error: .*lowercase/);
  assert.match(stderr, /wrong\.imports:2:6: error: .*registry/);
});

test("an input with mistakes is an error; the other inputs are listed", async () => {
  const { code, stdout, stderr } = await importspec([
    "images",
    ...["broken.imports", "web.imports", "no.yaml"].map(path),
  ]);
  assert.is(code, 1);
  assert.match(stdout, /^nginx:1\.27\n/);
  assert.equal(codesIn(stderr), ["unknown-word", "missing-file"]);
});

test("a directory stands for its documents and manifests", async () => {
  const { code, stdout } = await importspec(["images", root]);
  assert.is(code, 1);
  assert.match(stdout, /registry\.example\.org:5000\/base\n/);
  assert.not.match(stdout, /spec:1/);
});

test("no images: an empty list and a remark", async () => {
  const { code, stdout, stderr } = await importspec(["images", path("empty.imports")]);
  assert.equal([code, stdout, stderr], [0, "", "importspec: there are no images\n"]);
  assert.is((await importspec(["images", "--format", "json", path("empty.imports")])).stdout, "[]\n");
});

test.run();
