import { test } from "uvu";
import * as assert from "uvu/assert";
import { dependsOnParameter, hasParameter, withoutParameters } from "../../src/check/parameters.js";
import { imageStream, imageStreamImport } from "../../src/schema/imageStream.js";
import { parameter, wholeParameter } from "./traps/manifests.js";

const text = parameter("NAME");
const whole = wholeParameter("ON");

test("a parameter of a Template, or another tool's placeholder, is found in a string", () => {
  for (const value of [text, whole, `a-${text}.b`, `\${a_1}`, `${text}${whole}`, `$${text}`])
    assert.ok(hasParameter(value), value);
  for (const value of ["cuda-$(CUDA)", "{{ image }}", "a:{{ .Values.tag }}-x", "{% if a %}b{% endif %}"])
    assert.ok(hasParameter(value), value);
  for (const value of ["", "$NAME", "${}", "${a-b}", "${NAME", "{NAME}", "$ {NAME}", 1, null, [text]])
    assert.not(hasParameter(value), String(value));
});

test("a path depends on a parameter that it leads to or leads through", () => {
  const manifest = { a: { b: text, c: "d", e: [whole] } };
  for (const path of [
    ["a", "b"],
    ["a", "b", "c"],
    ["a", "e", 0, "x", "y"],
  ])
    assert.ok(dependsOnParameter(manifest, path), path.join("."));
  for (const path of [[], ["a"], ["a", "c"], ["a", "none"], ["b"], ["a", "e"], ["a", "e", 1]])
    assert.not(dependsOnParameter(manifest, path), path.join("."));
});

test("parameters that cannot be decoded are removed, and other items keep their indexes", () => {
  const stream = {
    kind: "ImageStream",
    metadata: { name: text, creationTimestamp: text, generation: text, labels: { a: text, b: whole } },
    spec: {
      lookupPolicy: { local: whole },
      tags: [
        whole,
        { name: text, from: { kind: text, name: whole }, importPolicy: { insecure: text, scheduled: true } },
        { name: whole, from: whole, x: whole },
      ],
    },
  };
  assert.equal(withoutParameters(stream, imageStream), {
    kind: "ImageStream",
    metadata: { name: text, labels: { a: text } },
    spec: {
      lookupPolicy: {},
      tags: [
        undefined,
        { name: text, from: { kind: text }, importPolicy: { scheduled: true } },
        { x: whole },
      ],
    },
  });
  assert.equal(withoutParameters({ spec: { import: whole, images: text } }, imageStreamImport), { spec: {} });
  assert.equal(withoutParameters({ spec: whole }, imageStreamImport), {});
});

test("values of other types stay as they are", () => {
  for (const value of [undefined, null, 1, "x", [1], { spec: 1, metadata: [] }, { spec: { tags: {} } }])
    assert.equal(withoutParameters(value, imageStream), value);
});

test.run();
