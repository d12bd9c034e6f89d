import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  type ImageReference,
  type InvalidReference,
  parseImageReference,
} from "../../src/reference/imageReference.js";
import { cpuOf } from "../support/cost.js";

const hex = "0123456789abcdef".repeat(4);

const parsed: readonly (readonly [string, Partial<ImageReference>])[] = [
  ["nginx", { name: "nginx" }],
  ["nginx:1.17", { name: "nginx", tag: "1.17" }],
  ["library/nginx", { namespace: "library", name: "nginx" }],
  ["quay.io/org/app:1", { registry: "quay.io", namespace: "org", name: "app", tag: "1" }],
  ["quay.io/app", { registry: "quay.io", name: "app" }],
  ["localhost/app", { registry: "localhost", name: "app" }],
  ["host:5000/a/b/c", { registry: "host:5000", namespace: "a", name: "b/c" }],
  [`a:1@sha256:${hex}`, { name: "a", tag: "1", id: `sha256:${hex}` }],
  ["host.tld:tag", { registry: "host.tld:tag" }],
  ["localhost:5000", { registry: "localhost:5000" }],
  ["Team/app", { namespace: "Team", name: "app" }],
];

for (const [text, parts] of parsed) {
  test(`splits ${text.slice(0, 30)}`, () => {
    assert.equal(parseImageReference(text), {
      registry: "",
      namespace: "",
      name: "",
      tag: "",
      id: "",
      ...parts,
    });
  });
}

/** The server's sentences. */
const sentences: Readonly<Record<InvalidReference["rule"], string>> = {
  ErrNameEmpty: "repository name must have at least one component",
  ErrReferenceInvalidFormat: "invalid reference format",
  ErrNameContainsUppercase: "repository name must be lowercase",
  ErrNameTooLong: "repository name must not be more than 255 characters",
  ErrDigestUnsupported: "unsupported digest algorithm",
  ErrDigestInvalidLength: "invalid checksum digest length",
};

const refused: readonly (readonly [string, InvalidReference["rule"]])[] = [
  ["", "ErrNameEmpty"],
  ["nginx:", "ErrReferenceInvalidFormat"],
  ["a//b", "ErrReferenceInvalidFormat"],
  ["a._b", "ErrReferenceInvalidFormat"],
  ["a___b", "ErrReferenceInvalidFormat"],
  ["https://quay.io/a", "ErrReferenceInvalidFormat"],
  ["quay.io/a:${TAG}", "ErrReferenceInvalidFormat"],
  ["quay.io/org/App", "ErrNameContainsUppercase"],
  ["\u212A", "ErrNameContainsUppercase"],
  ["\u0130", "ErrNameContainsUppercase"],
  [`a/${"b".repeat(254)}`, "ErrNameTooLong"],
  [`a@md5:${hex}`, "ErrDigestUnsupported"],
  [`a@toString:${hex}`, "ErrDigestUnsupported"],
  [`a@sha512:${hex}`, "ErrDigestInvalidLength"],
];

for (const [text, rule] of refused) {
  test(`refuses ${JSON.stringify(text).slice(0, 30)}`, () => {
    assert.equal(parseImageReference(text), { rule, error: sentences[rule] });
  });
}

test("a tag has at most 128 characters", () => {
  assert.not("error" in parseImageReference(`a:${"t".repeat(128)}`));
  assert.ok("error" in parseImageReference(`a:${"t".repeat(129)}`));
});

test("a path has at most 255 characters", () => {
  assert.not("error" in parseImageReference("a".repeat(255)));
  assert.ok("error" in parseImageReference("a".repeat(256)));
});

const long: Readonly<Record<string, string>> = {
  "28 letters and !": `${"a".repeat(28)}!`,
  "100,000 slashes": `${"a/".repeat(100_000)}a`,
  "10 MB of letters": "a".repeat(10_000_000),
  "10 MB of capitals": "A".repeat(10_000_000),
  "10 MB of parts": `${"a-".repeat(5_000_000)}!`,
  "10 MB of colons": ":".repeat(10_000_000),
  "10 MB of a host": `${"A.".repeat(5_000_000)}A/b`,
  "10 MB of a digest": `a@sha256:${"f".repeat(10_000_000)}`,
};

for (const [what, text] of Object.entries(long)) {
  test(`${what} are refused in less than a second`, () => {
    assert.ok(cpuOf(() => assert.ok("error" in parseImageReference(text))) < 1_000);
  });
}

test("law: a reference is split into the parts that it was built from", () => {
  const part = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const tag = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,9}$/);
  fc.assert(
    fc.property(part, part, part, fc.option(tag), fc.boolean(), (registry, namespace, name, tag, pinned) => {
      const id = pinned ? `sha256:${hex}` : "";
      const text = `${registry}.io/${namespace}/${name}${tag === null ? "" : `:${tag}`}${pinned ? `@${id}` : ""}`;
      const parts = { registry: `${registry}.io`, namespace, name, tag: tag ?? "", id };
      assert.equal(parseImageReference(text), parts);
    }),
  );
});

test("law: any text has parts or an error", () => {
  const unit = fc.oneof(
    fc.constantFrom(..."aA0.:/@_-"),
    fc.string({ minLength: 1, maxLength: 1, unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const result = parseImageReference(text);
      assert.is(typeof ("error" in result ? result.error : result.name), "string");
    }),
  );
});

test.run();
