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
    imageStreamImports`stream "local" from a/b:1 scheduled`[0],
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
    [() => toImageStream("web", [{ ...spec, includeManifest: true }]), "not-carried"],
    [() => toImageStreamImport({ name: "web", lookupLocal: true }, [spec]), "not-carried"],
  ];
  for (const [call, code] of calls) assert.is(errorOf(call).code, code, String(call));
});

test.run();
