import { suite } from "uvu";
import * as assert from "uvu/assert";
import { codesIn, directoryOf, importspec } from "../command.js";

const stored = `apiVersion: image.openshift.io/v1
kind: ImageStream
metadata:
  creationTimestamp: "2024-01-01T00:00:00Z"
  generation: 2
  name: web
  namespace: shop
  resourceVersion: "12"
  uid: 2f1e
spec:
  lookupPolicy:
    local: false
  tags:
  - annotations: null
    from:
      kind: DockerImage
      name: quay.io/org/app:1.4
    generation: 2
    importPolicy:
      importMode: Legacy
      scheduled: true
    name: stable
    referencePolicy:
      type: Local
status:
  dockerImageRepository: registry/shop/web
`;

const directory = directoryOf({
  "web.yaml": stored,
  "other.yaml": "kind: Pod\napiVersion: v1\n",
  "none.yaml": "",
});
const { path } = directory;

const test = suite("convert");
test.after(() => directory.remove());

test("a stored stream becomes a document, and a field that it cannot express becomes a note", async () => {
  const { code, stdout, stderr } = await importspec(["convert", path("web.yaml")]);
  assert.is(code, 0);
  assert.is(stdout, "stream web namespace shop\n  from quay.io/org/app:1.4 to stable scheduled local\n");
  assert.is(stderr, "");
  const stdin = stored.replace("    name: stable", "    image: app\n    name: stable");
  const noted = await importspec(["convert", "-"], { stdin });
  assert.equal([noted.code, noted.stdout, codesIn(noted.stderr)], [0, stdout, ["not-converted"]]);
  assert.match(noted.stderr, "<stdin>:22:5: warning: spec.tags[0].image");
});

test("the document renders to the same tags", async () => {
  const { stdout: text } = await importspec(["convert", "-"], { stdin: stored });
  const { stdout } = await importspec(["render", "-o", "json", "-"], { stdin: text });
  const [{ name, from, importPolicy }] = JSON.parse(stdout).spec.tags;
  assert.equal([name, from.name, importPolicy], ["stable", "quay.io/org/app:1.4", { scheduled: true }]);
});

test("numbers where text belongs are converted as they are written", async () => {
  const stdin = `apiVersion: image.openshift.io/v1
kind: ImageStream
metadata: {name: web, labels: {v: 010, b: yes}}
spec: {tags: [{name: 1.10, from: {kind: DockerImage, name: quay.io/a/b}}]}
`;
  const { stdout } = await importspec(["convert", "-"], { stdin });
  assert.match(stdout, "from quay.io/a/b to 1.10");
  assert.match(stdout, "label v 010 label b yes");
});

test("what the server fills in is kept if it is asked for", async () => {
  const { stdout } = await importspec(["convert", "--keep-defaults", path("web.yaml")]);
  assert.is(
    stdout,
    "stream web namespace shop lookupLocal false\n  from quay.io/org/app:1.4 to stable scheduled legacy local\n",
  );
});

test("comments stand at their items, and those outside the manifests are counted", async () => {
  const stdin = `# the license
---
# the shop
apiVersion: image.openshift.io/v1
kind: ImageStream
metadata: {name: web} # of the web
spec:
  tags:
  # pinned until May
  - name: "1.4" # do not touch
    from: {kind: DockerImage, name: "quay.io/org/app:1.4"}
`;
  const { code, stdout, stderr } = await importspec(["convert", "-"], { stdin });
  assert.is(
    stdout,
    "# the shop\n# of the web\nstream web\n  # pinned until May\n  # do not touch\n  from quay.io/org/app:1.4\n",
  );
  assert.equal([code, codesIn(stderr)], [0, ["not-converted"]]);
  assert.match(stderr, "1 comment outside");
});

test("each thing that stays behind has one note", async () => {
  const stdin = `apiVersion: template.openshift.io/v1
kind: Template
labels: {a: b}
parameters: # two
- {name: A}
- {name: B}
objects:
- {apiVersion: v1, kind: Service}
- {apiVersion: route.openshift.io/v1, kind: Route} # one
- {apiVersion: v1, kind: ImageStream, metadata: {name: "\${A}"}}
- {apiVersion: v1, kind: Service}
`;
  const { stdout, stderr } = await importspec(["convert", "-"], { stdin });
  assert.is(stdout, 'stream "${A}"\n');
  assert.equal(codesIn(stderr), Array(4).fill("not-converted"));
  assert.match(stderr, "<stdin>:3:1: warning: labels");
  assert.match(stderr, "<stdin>:4:1: warning: parameters");
  assert.match(stderr, "2 comments outside");
  assert.match(stderr, "3 other objects are not converted (Route, Service)");
});

test("lists of any kind and JSON values in a row", async () => {
  const item = (name: string) => ({ metadata: { name }, spec: {} });
  const list = {
    apiVersion: "image.openshift.io/v1",
    kind: "ImageStreamList",
    items: [item("a"), item("b")],
  };
  const stdin = `${JSON.stringify(list)}${JSON.stringify({ ...list, items: [item("c")] })}`;
  assert.is((await importspec(["convert", "-"], { stdin })).stdout, "stream a\n\nstream b\n\nstream c\n");
});

test("a file of another language is one error", async () => {
  for (const name of ["a.imports", "a.jsonnet", "a.ts"]) {
    const { code, stderr } = await importspec(["convert", name]);
    assert.equal([code, codesIn(stderr)], [1, ["unknown-language"]]);
  }
});

test("a file without image streams is an error", async () => {
  for (const name of ["other.yaml", "none.yaml"]) {
    const { code, stdout, stderr } = await importspec(["convert", path(name)]);
    assert.equal([code, stdout, codesIn(stderr)], [1, "", ["no-manifest"]], name);
  }
});

test.run();
