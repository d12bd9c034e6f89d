import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  imageStreamImports,
  imageStreams,
  importSpec,
  type StreamImage,
  toImageStream,
  toImageStreamImport,
} from "../../src/index.js";
import { errorOf } from "../support/refused.js";

const spec = importSpec`from a/b:1 scheduled`;

test("toImageStream and toImageStreamImport take a name or metadata", () => {
  assert.equal(toImageStream("web", [spec]), imageStreams`stream web from a/b:1 scheduled`[0]);
  assert.equal(
    toImageStreamImport("local", [spec]),
    imageStreamImports`import "local" from a/b:1 scheduled`[0],
  );
  assert.equal(
    toImageStreamImport({ name: "true", namespace: "shop" }, [{ ...spec, includeManifest: true }]),
    imageStreamImports`import "true" namespace shop from a/b:1 scheduled includeManifest`[0],
  );
  const meta = { name: "web", namespace: "shop", labels: { a: "b" }, annotations: { c: "d e" } };
  const image: StreamImage = { ...spec, reference: true, annotations: { k: "v" } };
  assert.equal(
    toImageStream({ ...meta, lookupLocal: false }, [image]),
    imageStreams`stream web namespace shop label a b annotation c "d e" lookupLocal false
      from a/b:1 scheduled reference annotation k v`[0],
  );
  assert.equal(toImageStream("web", []), imageStreams`stream web`[0]);
});

test("toImageStream takes parameters at booleans, any kind, and annotations of several lines", () => {
  const image: StreamImage = {
    from: { kind: "Pod", name: "DockerImage" },
    to: { name: "a" },
    importPolicy: { scheduled: `\${{S}}`, insecure: false },
    annotations: { note: "a\n b\n" },
  };
  assert.equal(toImageStream({ name: "web", lookupLocal: `\${{L}}` }, [image]).spec, {
    lookupPolicy: { local: `\${{L}}` },
    tags: [
      {
        name: "a",
        annotations: { note: "a\n b\n" },
        from: { kind: "Pod", name: "DockerImage" },
        importPolicy: { scheduled: `\${{S}}` },
      },
    ],
  });
});

test("toImageStream and toImageStreamImport refuse wrong calls and fields that their kind cannot hold", () => {
  const calls: [call: () => unknown, code: string][] = [
    [() => toImageStream("web", spec as never), "wrong-call"],
    [() => toImageStream("web", undefined as never), "wrong-call"],
    [() => toImageStream(undefined as never, [spec]), "wrong-call"],
    [() => toImageStream(["web"] as never, [spec]), "wrong-call"],
    [() => toImageStream({ name: "web", labels: { a: 1 } } as never, []), "wrong-type"],
    [() => toImageStream({ name: "web", label: "x" } as never, []), "wrong-type"],
    [() => toImageStream({ name: "web", lookupLocal: "yes" } as never, []), "wrong-type"],
    [() => toImageStream({ namespace: "shop" } as never, [spec]), "wrong-type"],
    [() => toImageStreamImport("web", [undefined] as never), "wrong-type"],
    [() => toImageStreamImport("web", ["from x"] as never), "wrong-type"],
    [() => toImageStreamImport("web", [{ from: { kind: "DockerImage" } }] as never), "wrong-type"],
    [() => toImageStreamImport("web", [{}] as never), "wrong-type"],
    [() => toImageStream("web", [spec, { annotations: { a: "b" } }] as never), "wrong-type"],
    [() => toImageStream("web", [{ from: { kind: "DockerImage", name: "a/b" } }]), "missing-tag"],
    [() => toImageStream("web", [{ ...spec, includeManifest: true } as never]), "wrong-type"],
    [() => toImageStreamImport({ name: "web", lookupLocal: true } as never, [spec]), "wrong-type"],
    [() => toImageStreamImport({ name: "web", labels: { a: "b" } } as never, [spec]), "wrong-type"],
    [() => toImageStreamImport("web", [{ ...spec, annotations: { a: "b" } } as never]), "wrong-type"],
  ];
  for (const [call, code] of calls) assert.is(errorOf(call).code, code, String(call));
  assert.is(
    errorOf(() => toImageStreamImport({ name: "web", labels: { a: "b" } } as never, [spec])).message,
    "metadata.labels cannot be printed: the server drops it",
  );
});

test.run();
