import { test } from "uvu";
import * as assert from "uvu/assert";
import { type ImageConfig, readImageConfig } from "../../src/server/imageConfig.js";
import { manifestErrors } from "../../src/server/validate.js";
import { importing, stream } from "./manifests.js";

const image = { apiVersion: "config.openshift.io/v1", kind: "Image" };
const withSpec = (spec: unknown, status?: unknown) => readImageConfig({ ...image, spec, status });
const allow = (...names: readonly string[]) => ({
  allowedRegistriesForImport: names.map((domainName) => ({ domainName })),
});
const quayOnly = withSpec(allow("quay.io")) as ImageConfig;

test("a configuration without registries allows all of them", () => {
  for (const spec of [undefined, null, {}, { allowedRegistriesForImport: [] }])
    assert.equal(withSpec(spec), { allowedRegistries: [], importMode: "Legacy" });
  const config = withSpec({}) as ImageConfig;
  assert.equal(
    manifestErrors(importing([{ from: { kind: "DockerImage", name: "a/b" } }]), undefined, config),
    [],
  );
});

test("the registries keep their order; the cluster's own is before them, and of equal ones the last stays", () => {
  const own = { internalRegistryHostname: "image-registry.openshift-image-registry.svc:5000" };
  const { allowedRegistries } = withSpec(allow("b.io", "a.io", "b.io:443"), own) as ImageConfig;
  assert.equal(
    allowedRegistries.map(({ host, port }) => `${host}:${port}`),
    ["image-registry.openshift-image-registry.svc:5000", "a.io:443", "b.io:443"],
  );
});

test("the mode is that of the status, else that of the spec, else Legacy", () => {
  const modeOf = (spec: object, status?: object) => (withSpec(spec, status) as ImageConfig).importMode;
  const [legacy, original] = ["Legacy", "PreserveOriginal"].map((imageStreamImportMode) => ({
    imageStreamImportMode,
  })) as [object, object];
  assert.equal(
    [modeOf(legacy, original), modeOf(original), modeOf(original, { imageStreamImportMode: "" }), modeOf({})],
    ["PreserveOriginal", "PreserveOriginal", "PreserveOriginal", "Legacy"],
  );
});

test("a List of one configuration is read, too", () => {
  const list = { apiVersion: "v1", kind: "List", items: [{ ...image, spec: allow("quay.io") }] };
  assert.equal(readImageConfig(list), quayOnly);
});

test("any other value is refused with a reason", () => {
  const found = (value: unknown) => (readImageConfig(value) as { wrong: string }).wrong;
  assert.is(found(undefined), "Expected config.openshift.io/v1 Image, found no object");
  assert.is(found({}), "Expected config.openshift.io/v1 Image, found an object without apiVersion and kind");
  assert.match(found({ apiVersion: "v1", kind: "ConfigMap" }), /, found v1 ConfigMap$/);
  const wrong = [
    [],
    { allowedRegistriesForImport: {} },
    { allowedRegistriesForImport: ["quay.io"] },
    { imageStreamImportMode: "All" },
    allow("0:1:2:3"),
  ];
  for (const spec of wrong) assert.ok("wrong" in withSpec(spec), JSON.stringify(spec));
  assert.match(found({ ...image, spec: allow("0:1:2:3") }), 'allowed registry "0:1:2:3": too many colons');
});

test("a stream names each registry that is not allowed at the reference itself", () => {
  const docker = (name: string) => ({ kind: "DockerImage", name });
  const manifest = stream(
    {},
    {
      dockerImageRepository: "ghcr.io/a/b",
      tags: [
        { name: "one", from: docker("quay.io/a/b:1") },
        { name: "two", from: docker("ghcr.io/a/b:2") },
        { name: "three", from: { kind: "ImageStreamTag", name: "one" } },
      ],
    },
  );
  assert.equal(
    manifestErrors(manifest, undefined, quayOnly).map(({ type, field }) => [type, field]),
    [
      ["FieldValueForbidden", "spec.dockerImageRepository"],
      ["FieldValueForbidden", "spec.tags[two].from.name"],
    ],
  );
});

test("an insecure tag, or an insecure stream, may use port 80", () => {
  const config = withSpec(allow("a.io:80")) as ImageConfig;
  const tag = { name: "one", from: { kind: "DockerImage", name: "a.io/b/c" } };
  const errors = (metadata: object, importPolicy: object) =>
    manifestErrors(stream(metadata, { tags: [{ ...tag, importPolicy }] }), undefined, config).length;
  const annotations = { "openshift.io/image.insecureRepository": "true" };
  assert.equal([errors({}, {}), errors({}, { insecure: true }), errors({ annotations }, {})], [1, 0, 0]);
});

test("a reference to a registry that is not allowed is named in the status, too, and so is a tag that follows it", () => {
  const tags = [
    { name: "one", from: { kind: "DockerImage", name: "a.io/b/c" }, reference: true },
    { name: "two", from: { kind: "ImageStreamTag", name: "one" } },
  ];
  const found = manifestErrors(stream({}, { tags }), undefined, quayOnly);
  assert.equal(
    found.map(({ field, type }) => `${field} ${type}`),
    [
      "spec.tags[one].from.name FieldValueForbidden",
      "status.tags[one].items[0].dockerImageReference FieldValueForbidden",
      "status.tags[two].items[0].dockerImageReference FieldValueForbidden",
    ],
  );
});

test("an import is refused in the words for imports, and only if it is valid", () => {
  const of = (name: string, kind = "DockerImage") => ({ from: { kind, name } });
  const [error] = manifestErrors(importing([of("nginx:1")]), undefined, quayOnly);
  assert.is(error?.field, "spec.images[0].from.name");
  assert.is(
    error?.detail,
    'importing images from registry "docker.io:443" is forbidden: registry "docker.io:443" not allowed by whitelist: "quay.io:443"',
  );
  const both = manifestErrors(importing([of("nginx:1"), of("a:1", "Pod")]), undefined, quayOnly);
  assert.equal(
    both.map(({ type }) => type),
    ["FieldValueInvalid"],
  );
});

test.run();
