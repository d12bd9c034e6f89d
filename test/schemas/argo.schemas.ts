import { test } from "uvu";
import * as assert from "uvu/assert";
import { manifests } from "../../src/index.js";
import { defaulted } from "../../src/server/defaulted.js";
import { rendered } from "./documents.js";
import { has, run } from "./tools.js";

interface Stream {
  readonly metadata: object;
  readonly spec: { readonly tags?: readonly object[] };
}

/** Returns a stream as the server stores it, with or without the annotation that `kubectl apply` writes. */
function live(config: object, isApplied: boolean): object {
  const stored = JSON.parse(JSON.stringify(defaulted(config))) as Stream;
  const { annotations = {} } = stored.metadata as { readonly annotations?: object };
  const applied = { "kubectl.kubernetes.io/last-applied-configuration": JSON.stringify(config) };
  const tags = stored.spec.tags?.map((tag) => ({ ...tag, generation: 1 }));
  const nameOf = (tag: object) => Buffer.from((tag as { readonly name: string }).name);
  return {
    ...stored,
    metadata: {
      ...stored.metadata,
      annotations: { ...annotations, ...(isApplied && applied) },
      uid: "0d1e2f",
      resourceVersion: "1",
      generation: 1,
      creationTimestamp: "2026-01-01T00:00:00Z",
    },
    status: { dockerImageRepository: "image-registry.openshift-image-registry.svc:5000/shop/web" },
    spec: {
      ...stored.spec,
      ...(tags && { tags: tags.toSorted((a, b) => nameOf(a).compare(nameOf(b))) }),
    },
  };
}

/** Returns the streams of which Argo CD says that they are OutOfSync with what the server stores. */
function outOfSync(configs: readonly object[], isApplied: boolean): object[] {
  const pairs = configs.map((config) => JSON.stringify({ Config: config, Live: live(config, isApplied) }));
  const answers = run("importspec-argo", [], undefined, pairs.join("\n")).trim().split("\n");
  assert.is(answers.length, configs.length);
  return configs.filter((_, index) => answers[index] === "true");
}

if (has("importspec-argo", "rendered streams in Argo CD's diff"))
  for (const isApplied of [true, false]) {
    const how = isApplied ? "applied by kubectl" : "applied by the server";

    test(`Argo CD shows every stream that is rendered as Synced, ${how}`, () => {
      const streams = rendered.filter(({ kind }) => kind === "ImageStream");
      assert.ok(streams.length > 500);
      assert.equal(outOfSync(streams, isApplied), []);
      console.log(`Argo CD shows ${streams.length} of ${streams.length} ImageStreams as Synced, ${how}.`);
    });

    test(`Argo CD shows what the server changes as OutOfSync, ${how}`, () => {
      const [stream] = manifests("stream web\n  from quay.io/o/a:1 to a\n  from quay.io/o/a:2 to b");
      const { spec } = stream as unknown as Stream;
      const [a, b] = spec.tags as [object, object];
      const withTags = (...tags: readonly object[]) => ({ ...stream, spec: { ...spec, tags } });
      const drifting: readonly object[] = [
        withTags(b, a),
        withTags({ ...a, importPolicy: { scheduled: false } }, b),
        withTags({ ...a, referencePolicy: { type: "" } }, b),
        withTags({ ...a, generation: null }, b),
        { ...stream, status: { dockerImageRepository: "registry/web" } },
      ];
      assert.equal(outOfSync(drifting, isApplied), drifting);
    });
  }

test.run();
