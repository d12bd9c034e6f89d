import { test } from "uvu";
import * as assert from "uvu/assert";
import { defaulted } from "../../src/server/defaulted.js";
import { importing, stream } from "./manifests.js";

test("an image gets its target, its import mode and its reference policy", () => {
  const from = { kind: "DockerImage", name: "nginx:1.17" };
  assert.equal(defaulted(importing([{ from, importPolicy: { scheduled: false } }])), {
    ...importing([
      {
        from,
        to: { name: "1.17" },
        importPolicy: { importMode: "Legacy" },
        referencePolicy: { type: "Source" },
      },
    ]),
    status: {},
  });
});

test("a server before 4.12 has no import mode to fill in", () => {
  const from = { kind: "DockerImage", name: "nginx:1.17" };
  const policiesOf = (manifest: unknown, minor: number) => {
    const { spec } = defaulted(manifest, { major: 4, minor }) as {
      spec: Record<"images" | "tags", { importPolicy: object }[] | undefined>;
    };
    return (spec.images ?? spec.tags)?.map(({ importPolicy }) => importPolicy);
  };
  for (const manifest of [
    importing([{ from }, { from, importPolicy: { scheduled: true } }]),
    stream({}, { tags: [{ from }, { name: "b", from, importPolicy: { scheduled: true } }] }),
  ]) {
    assert.equal(policiesOf(manifest, 11), [{}, { scheduled: true }]);
    const importMode = "Legacy";
    assert.equal(policiesOf(manifest, 12), [{ importMode }, { scheduled: true, importMode }]);
  }
  assert.is(
    defaulted(importing([{ from, importPolicy: { importMode: "Legacy" } }]), { major: 4, minor: 11 }),
    undefined,
  );
});

test("a given target stays", () => {
  const images = defaulted(importing([{ from: { name: "a:b" }, to: {} }]))?.spec as { images: object[] };
  assert.equal(images.images, [
    {
      from: { name: "a:b" },
      to: {},
      importPolicy: { importMode: "Legacy" },
      referencePolicy: { type: "Source" },
    },
  ]);
});

test("fields have the order of the API, and empty ones are left out unless the server writes them", () => {
  const tags = [{ from: null, annotations: { b: "1" }, generation: 0, name: "a", reference: false }];
  const metadata = {
    labels: {},
    creationTimestamp: "2024-01-01T01:00:00.5+01:00",
    deletionGracePeriodSeconds: 0,
  };
  assert.is(
    JSON.stringify(defaulted(stream(metadata, { tags }))),
    JSON.stringify({
      kind: "ImageStream",
      apiVersion: "image.openshift.io/v1",
      metadata: {
        name: "web",
        namespace: "team-a",
        creationTimestamp: "2024-01-01T00:00:00Z",
        deletionGracePeriodSeconds: 0,
      },
      spec: {
        lookupPolicy: { local: false },
        tags: [
          {
            name: "a",
            annotations: { b: "1" },
            generation: 0,
            importPolicy: { importMode: "Legacy" },
            referencePolicy: { type: "Source" },
          },
        ],
      },
      status: { dockerImageRepository: "" },
    }),
  );
});

test("an image that the server reported keeps its empty parts", () => {
  const status = { images: [{ image: {} }] };
  assert.equal(defaulted({ ...importing([]), status })?.status, {
    images: [{ status: { metadata: {} }, image: { metadata: {}, dockerImageMetadata: null } }],
  });
});

test("null in a map is an empty string", () => {
  assert.equal(defaulted(stream({ labels: { a: null } }))?.metadata, {
    name: "web",
    namespace: "team-a",
    labels: { a: "" },
  });
});

test("a value that the server cannot decode has no defaults", () => {
  assert.is(defaulted({ ...stream(), bogus: 1 }), undefined);
  assert.is(defaulted(null), undefined);
});

test.run();
