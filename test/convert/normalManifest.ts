import fc from "fast-check";
import { tagOfReference } from "../../src/reference/tagOfReference.js";

const flag = fc.constantFrom<true | string>(true, "${{B}}");

/** A record of fields, any of which may be missing. */
const some = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.record(fields, { requiredKeys: [], noNullPrototype: true });

/** Few values, so that items share some of them. */
const words = fc.constantFrom(
  "a",
  "b",
  "to",
  "",
  "a b",
  "${T}",
  "${{T}}",
  "true",
  "one\ntwo\n",
  "| x",
  "\r\n",
);

/** The text of a field that the server drops if it is empty. */
const filled = words.filter((text) => text !== "");

const texts = fc.dictionary(fc.constantFrom("a", "b", "each", "__proto__", "a b"), words, {
  maxKeys: 4,
  noNullPrototype: true,
});

const from = fc.record(
  {
    kind: fc.constantFrom(
      "DockerImage",
      "DockerImage",
      "DockerImage",
      "ImageStreamTag",
      "ImageStreamImage",
      "${K}",
      "Pod",
    ),
    name: fc.oneof(fc.constantFrom("quay.io/o/a:1", "web:2", "web", "Pod"), words),
    namespace: filled,
    uid: filled,
  },
  { requiredKeys: ["kind", "name"], noNullPrototype: true },
);

const mode = fc.constantFrom("Legacy", "PreserveOriginal", "Other", "${M}");
const policies = {
  importPolicy: some({ insecure: flag, scheduled: flag, importMode: mode }),
  referencePolicy: some({ type: fc.constantFrom("Local", "Source", "Other") }),
};

/** Removes objects and lists without content, at any depth. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutEmpty);
  const entries = Object.entries(value).map(([name, each]) => [name, withoutEmpty(each)] as const);
  const isEmpty = (each: unknown) => typeof each === "object" && Object.keys(each as object).length === 0;
  return Object.fromEntries(entries.filter(([, each]) => !isEmpty(each)));
}

const byName = ({ name: a }: { readonly name: string }, { name: b }: { readonly name: string }) =>
  a < b ? -1 : a > b ? 1 : 0;

const tag = fc
  .record(
    { name: words, annotations: texts, from, reference: flag, ...policies },
    { requiredKeys: ["name"], noNullPrototype: true },
  )
  .chain((each) => {
    const own = tagOfReference(each.from?.kind, each.from?.name);
    return fc.constantFrom(each, own === undefined ? each : { ...each, name: own });
  });

const image = fc.record(
  { from, to: some({ name: words }), includeManifest: fc.constant(true), ...policies },
  { requiredKeys: ["from"], noNullPrototype: true },
);

const name = fc.constantFrom("web", "each", "", "${NAME}", "true");

const normalStream = fc.record({
  apiVersion: fc.constant("image.openshift.io/v1"),
  kind: fc.constant("ImageStream" as const),
  metadata: fc.record(
    { name, namespace: filled, labels: texts, annotations: texts },
    { requiredKeys: ["name"] },
  ),
  spec: some({
    lookupPolicy: fc.record({ local: fc.oneof(fc.boolean(), flag) }),
    dockerImageRepository: filled,
    tags: fc.array(tag, { maxLength: 4 }).map((tags) => tags.toSorted(byName)),
  }),
});

const normalImport = fc.record({
  apiVersion: fc.constant("image.openshift.io/v1"),
  kind: fc.constant("ImageStreamImport" as const),
  metadata: fc.record({ name, namespace: filled }, { requiredKeys: ["name"] }),
  spec: fc.record(
    {
      import: fc.boolean(),
      repository: fc.record(
        { from, includeManifest: fc.constant(true), ...policies },
        { requiredKeys: ["from"] },
      ),
      images: fc.array(image, { maxLength: 4 }),
    },
    { requiredKeys: ["import"] },
  ),
});

/** A manifest that a document can become: nothing that a manifest leaves out, tags in order. */
export const normalManifest = fc.oneof(normalStream, normalImport).map(
  ({ metadata, spec, ...manifest }): NormalManifest => ({
    ...manifest,
    metadata: withoutEmpty(metadata) as object,
    spec: withoutEmpty(spec) as object,
    ...(manifest.kind === "ImageStreamImport" && { status: {} }),
  }),
);

export interface NormalManifest {
  readonly apiVersion: string;
  readonly kind: "ImageStream" | "ImageStreamImport";
  readonly metadata: object;
  readonly spec: object;
  readonly status?: object;
}
