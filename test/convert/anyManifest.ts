import fc from "fast-check";
import { anyText } from "../support/arbitraries.js";

/** Values of wrong types. */
const junk = fc.constantFrom<unknown>(null, [], {}, 1, true, "x", { a: 1 }, [null], "\ud800");

const mostly = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 40, arbitrary: value }, { weight: 1, arbitrary: junk });

const rarely = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 40, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const objectOf = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, mostly(value)])), {
    requiredKeys: [],
    noNullPrototype: true,
  });

/** Keys that items share, and those of the annotations that the server and oc write. */
const keys = fc.constantFrom(
  "a",
  "b",
  "openshift.io/image.dockerRepositoryCheck",
  "kubectl.kubernetes.io/last-applied-configuration",
);
const someText = fc.oneof(anyText, fc.constantFrom("x", "x", "one\ntwo\n"));
const texts = fc.dictionary(fc.oneof(anyText, keys), mostly(someText), { maxKeys: 3, noNullPrototype: true });
const flag = fc.oneof(fc.boolean(), fc.boolean(), fc.constant("${{FLAG}}"));
const name = fc.oneof(anyText, fc.constantFrom("web", "a:1", "quay.io/org/app:1.4"));

const policies = {
  importPolicy: objectOf({
    insecure: flag,
    scheduled: flag,
    importMode: fc.oneof(fc.constantFrom("Legacy", "PreserveOriginal"), anyText),
    colour: rarely(anyText),
  }),
  referencePolicy: objectOf({ type: fc.oneof(fc.constantFrom("Local", "Source"), anyText) }),
};
const from = objectOf({
  kind: fc.oneof(fc.constantFrom("DockerImage", "ImageStreamTag", "ImageStreamImage"), anyText),
  name,
  namespace: anyText,
  uid: anyText,
  fieldPath: anyText,
  colour: rarely(anyText),
});
const tagFields = { name, annotations: texts, generation: fc.integer(), reference: flag };
const imageFields = { to: objectOf({ name }), includeManifest: flag };

/** An object of its own fields and, rarely, of fields that belong elsewhere. */
const withOthers = (
  own: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  others: Readonly<Record<string, fc.Arbitrary<unknown>>>,
) => {
  const rare = Object.entries({ ...others, colour: anyText }).map(([name, value]) => [name, rarely(value)]);
  return objectOf({ ...Object.fromEntries(rare), ...own });
};

const listOf = (item: fc.Arbitrary<unknown>) => fc.array(mostly(item), { maxLength: 3 });
const tag = withOthers({ ...tagFields, from, ...policies }, imageFields);
const image = withOthers({ ...imageFields, from, ...policies }, tagFields);
const ofStream = {
  lookupPolicy: objectOf({ local: flag }),
  dockerImageRepository: anyText,
  tags: listOf(tag),
};
const ofImport = {
  import: flag,
  repository: withOthers({ from, ...policies }, imageFields),
  images: listOf(image),
};
const metadata = objectOf({
  name,
  generateName: rarely(anyText),
  namespace: anyText,
  labels: texts,
  annotations: texts,
  uid: anyText,
  generation: fc.integer(),
  finalizers: rarely(listOf(anyText)),
  colour: rarely(anyText),
});
const status = objectOf({ tags: listOf(tag), publicDockerImageRepository: anyText });

const manifestOf = (kind: Manifest["kind"], spec: fc.Arbitrary<unknown>) =>
  withOthers({ metadata, spec, status }, {}).map(
    (fields) => ({ apiVersion: "image.openshift.io/v1", kind, ...fields }) as Manifest,
  );

/** Almost an ImageStream or ImageStreamImport: any field may be missing, wrong or misplaced. */
export const anyManifest: fc.Arbitrary<Manifest> = fc.oneof(
  manifestOf("ImageStream", withOthers(ofStream, ofImport)),
  manifestOf("ImageStreamImport", withOthers(ofImport, ofStream)),
);

export interface Manifest {
  readonly kind: "ImageStream" | "ImageStreamImport";
  readonly [field: string]: unknown;
}
