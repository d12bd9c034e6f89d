import { test } from "uvu";
import * as assert from "uvu/assert";
import { isDefault, withoutDefaultTarget } from "../../src/convert/defaults.js";
import { imageImportSpec, tagReference } from "../../src/schema/imageImportSpec.js";
import { imageLookupPolicy, tagImportPolicy, tagReferencePolicy } from "../../src/schema/policies.js";
import { defaulted } from "../../src/server/defaulted.js";

test("the defaults are those that the server fills in", () => {
  const from = { kind: "DockerImage", name: "a:1" };
  const tags = [{ name: "1", from }];
  const manifest = { apiVersion: "image.openshift.io/v1", kind: "ImageStream", metadata: {}, spec: { tags } };
  const { spec } = defaulted(manifest) as { spec: Record<string, never> };
  const [{ importPolicy, referencePolicy }] = spec.tags as unknown as [Record<string, never>];
  for (const [struct, value] of [
    [tagImportPolicy, importPolicy],
    [tagReferencePolicy, referencePolicy],
    [imageLookupPolicy, spec.lookupPolicy],
  ] as const)
    for (const [name, field] of Object.entries(struct.fields)) {
      const filledIn = (value as Record<string, unknown> | undefined)?.[name];
      assert.is(isDefault(field, filledIn ?? null), filledIn !== undefined, name);
    }
});

test("other values are not defaults", () => {
  assert.not(isDefault(tagImportPolicy.fields.importMode, "PreserveOriginal"));
  assert.not(isDefault(tagReferencePolicy.fields.type, "source"));
  assert.not(isDefault(imageLookupPolicy.fields.local, true));
  assert.not(isDefault(tagImportPolicy.fields.scheduled, undefined));
});

test("the tag of an import is a default if its reference has the same", () => {
  const image = (name: string, to: unknown) =>
    "to" in withoutDefaultTarget({ from: { name }, to }, imageImportSpec);
  assert.not(image("a:1", { name: "1" }));
  for (const [name, to] of [
    ["a:1", { name: "2" }],
    ["a", { name: "latest" }],
    ["a:1", {}],
    ["a:1", { name: "1", uid: "x" }],
    ["a:1", "1"],
  ] as const)
    assert.ok(image(name, to), `${name} ${JSON.stringify(to)}`);
  const tag = { from: { name: "a:1" }, to: { name: "1" } };
  assert.is(withoutDefaultTarget(tag, tagReference), tag);
});

test.run();
