/** The types of the exports. Only the compiler checks this file. */
import {
  clauses,
  from,
  type Hole,
  type ImageImportSpec,
  type ImageStream,
  type ImageStreamImport,
  imageStream,
  imageStreamImport,
  imageStreams,
  importPolicy,
  importSpec,
  manifests,
  merge,
  type Parameter,
  parse,
  referencePolicy,
  type SpecPatch,
  type StreamImage,
  tagReference,
  to,
  toImageStream,
  withIncludeManifest,
} from "../../src/index.js";

/** Compiles if the first type is exactly the second. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? [exact: true] : [exact: false];
declare function same<A, B>(...exact: Same<A, B> extends [true] ? [] : [never]): void;

declare const text: string;
declare const truth: boolean;

// Tags return types of the API.
const spec = importSpec`from nginx:${text} to ${1} scheduled ${truth} ${clauses`local`}`;
same<typeof spec, ImageImportSpec>();
const patch = clauses`local`;
same<typeof patch, SpecPatch>();
const streams = imageStreams`stream web`;
same<typeof streams, ImageStream[]>();
const both = manifests`stream web import app`;
same<typeof both, (ImageStream | ImageStreamImport)[]>();

// A hole takes strings, integers, booleans and objects of fields.
const holes: Hole[] = [
  "",
  1,
  true,
  {},
  spec,
  patch,
  from.withKind("Pod"),
  merge(from.withKind("Pod"), patch),
];
// @ts-expect-error A promise is not an object of fields.
importSpec`from x ${Promise.resolve(patch)}`;
// @ts-expect-error A hole is not null.
importSpec`from ${null}`;
// @ts-expect-error A hole is not an array.
importSpec`from ${["x"]}`;
// @ts-expect-error The field takes a boolean.
importSpec`from x ${{ importPolicy: { scheduled: "yes" } }}`;

// A hole of a document takes specs, and objects of its items, of a stream and of an import, too.
declare const parameter: Parameter;
const image: StreamImage = { ...spec, importPolicy: { insecure: parameter }, annotations: { a: "b" } };
manifests`stream web ${imageStream.metadata.withLabels({ a: "b" })} each ${patch} from ${spec} from ${[spec, image]}`;
manifests`stream web ${{ spec: { lookupPolicy: { local: parameter } } }} tag t ${tagReference.withReference(true)}`;
manifests`import web ${{ spec: { import: false } }} from x ${{ importPolicy: { scheduled: parameter } }}`;
toImageStream({ name: "web", lookupLocal: parameter }, [spec, image]);
// @ts-expect-error A value that is not a spec is not in an array of them.
manifests`stream web from ${["x"]}`;
// @ts-expect-error Nor is what does not look like a field of an owner.
manifests`stream web ${{ spec: { lookupPolicy: { local: "yes" } } }}`;

// A withX function gives what it is given.
const templated = importPolicy.withInsecure("${{X}}");
same<typeof templated, { importPolicy: { insecure: "${{X}}" } }>();
importSpec`from x ${templated}`;
// @ts-expect-error A parameter that is the whole value.
importPolicy.withInsecure("${X}");

// A withX function returns the exact type of its argument.
const kind = from.withKind("ImageStreamTag");
same<typeof kind, { from: { kind: "ImageStreamTag" } }>();
const other = from.withKind("Pod");
same<typeof other, { from: { kind: "Pod" } }>();
const scheduled = importPolicy.withScheduled(true);
same<typeof scheduled, { importPolicy: { scheduled: true } }>();
const manifest = withIncludeManifest(truth);
same<typeof manifest, { includeManifest: boolean }>();
const stream = imageStream.new("web");
same<
  typeof stream,
  { apiVersion: "image.openshift.io/v1"; kind: "ImageStream"; metadata: { name: "web" } }
>();
const labels = imageStream.metadata.withLabels({ app: "web" });
same<typeof labels, { metadata: { labels: { readonly app: "web" } } }>();
const images = imageStreamImport.spec.withImages(spec);
same<typeof images, { spec: { images: ImageImportSpec[] } }>();

// It refuses values of other types.
// @ts-expect-error A boolean, not a string.
importPolicy.withScheduled("true");
// @ts-expect-error A value.
to.withName();
// @ts-expect-error A map of strings.
imageStream.metadata.withLabels({ app: 1 });
// @ts-expect-error An ImageImportSpec.
imageStreamImport.spec.withImages({ from: "nginx" });
// @ts-expect-error A function of the API.
from.withTag;

// merge combines the types, and a later value replaces an earlier one.
const merged = merge(from.withKind("Pod"), from.withName("a"), from.withName("b"), scheduled);
same<typeof merged, { from: { kind: "Pod"; name: "b" }; importPolicy: { scheduled: true } }>();
const replaced = merge(tagReference.withGeneration(1), tagReference.withGeneration(2));
same<typeof replaced, { generation: 2 }>();
const complete: ImageImportSpec = merge(
  from.withKind("Pod"),
  from.withName("a"),
  referencePolicy.withType("Local"),
);
const extended: ImageImportSpec = merge(importSpec`from x`, patch, scheduled);
const patches: SpecPatch = merge(patch, patch, patch, patch, patch, patch, patch, patch);
const manifestOf: ImageStream = merge(
  stream,
  labels,
  imageStream.spec.withTags({ name: "1" }),
  {} as { spec: object },
);

// Optional fields stay optional, and so do the keys of a map that may be replaced.
const maybe = merge(
  scheduled as { importPolicy?: { scheduled: true } },
  importPolicy.withInsecure(true) as { importPolicy?: { insecure: true } },
);
same<typeof maybe, { importPolicy?: { scheduled?: true; insecure?: true } }>();
const relabelled = merge(labels, imageStream.metadata.withLabels({ tier: "front" }));
same<typeof relabelled, { metadata: { labels: { app?: "web"; tier: "front" } } }>();

// @ts-expect-error Objects only.
merge("x");
// @ts-expect-error At least one.
merge();

// The rule of parse decides the type of the value.
const one = parse(text).value;
same<typeof one, ImageImportSpec | undefined>();
const many = parse(text, "specs").value;
same<typeof many, readonly ImageImportSpec[] | undefined>();
const bare = parse(text, "clauses").value;
same<typeof bare, SpecPatch | undefined>();
// @ts-expect-error A known rule.
parse(text, "stream");

export { bare, complete, extended, holes, images, manifestOf, many, patches };
