import {
  clauses,
  from,
  type ImageImportSpec,
  type ImageStream,
  type ImageStreamImport,
  imageStreamImports,
  imageStreams,
  importPolicy,
  importSpec,
  merge,
  referencePolicy,
  type SpecPatch,
  to,
} from "importspec";

// What the corpora do not hold: texts that are known in part, and what exact types are passed on to. Each line is
// checked by the type checker alone, on every version of TypeScript that test/typed/run.ts names.

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function expect<Holds extends true>(value: unknown, holds?: Holds): void;

declare const text: string;
declare const count: number;
declare const flag: boolean;
declare const either: "a" | "b";
// biome-ignore lint/suspicious/noExplicitAny: What JavaScript passes.
declare const anything: any;

// A text that is not known has the wide type.
const wide = importSpec(text);
expect<Same<typeof wide, ImageImportSpec>>(wide);
const wideClauses = clauses(text);
expect<Same<typeof wideClauses, SpecPatch>>(wideClauses);
const untyped = importSpec(anything);
expect<Same<typeof untyped, ImageImportSpec>>(untyped);

// A part that is not known is a string in its place.
const name = importSpec(`from ${text} to ${text}`);
expect<Same<typeof name, { from: { kind: "DockerImage"; name: string }; to: { name: string } }>>(name);
const glued = importSpec(`from ImageStreamTag app:${text}-${count} local`);
expect<
  Same<
    typeof glued,
    { from: { kind: "ImageStreamTag"; name: `app:${string}-${number}` }; referencePolicy: { type: "Local" } }
  >
>(glued);
const lines = importSpec(`
  from app:${text}   # the app ${text}
    to "a b ${text}"
    scheduled
`);
expect<
  Same<
    typeof lines,
    {
      from: { kind: "DockerImage"; name: `app:${string}` };
      to: { name: `a b ${string}` };
      importPolicy: { scheduled: true };
    }
  >
>(lines);

// A part with a few values gives a type for each.
const policy = clauses(`scheduled ${flag}`);
expect<Same<typeof policy, { importPolicy: { scheduled: true } } | { importPolicy: { scheduled: false } }>>(
  policy,
);
const target = clauses(`to ${either}`);
expect<Same<typeof target, { to: { name: "a" } } | { to: { name: "b" } }>>(target);

// Where a part that is not known could be a kind, a boolean or a clause, only the wide type is right.
const kind = importSpec(`from ${text} nginx`);
expect<Same<typeof kind, ImageImportSpec>>(kind);
const capital = importSpec(`from Image${text} nginx`);
expect<Same<typeof capital, ImageImportSpec>>(capital);
const clause = importSpec(`from nginx ${text}`);
expect<Same<typeof clause, ImageImportSpec>>(clause);
const boolean = clauses(`scheduled ${text}`);
expect<Same<typeof boolean, SpecPatch>>(boolean);
const behind = clauses(`to "a"${text}`);
expect<Same<typeof behind, SpecPatch>>(behind);
const quotedKind = importSpec(`from "nginx" ${text}`);
expect<Same<typeof quotedKind, ImageImportSpec>>(quotedKind);

// @ts-expect-error A mistake beside a part that is not known is one all the same.
importSpec(`from nginx:${text} schedled`);
// @ts-expect-error One of the texts is wrong.
importSpec(flag ? "from nginx" : "form nginx");
// @ts-expect-error A text has no holes.
importSpec("from nginx", text);
// @ts-expect-error A number is no text.
importSpec(1);
// @ts-expect-error A null is no text.
importSpec(null);

// A document is a tuple of its manifests, the tags of each by name.
const [stream] = imageStreams(`
  stream web label app "${text}" # the stream
    from quay.io/org/app:2
    from docker.io/library/nginx:1.27 to 1.27 scheduled
`);
expect<
  Same<
    typeof stream,
    {
      apiVersion: "image.openshift.io/v1";
      kind: "ImageStream";
      metadata: { name: "web"; labels: { app: string } };
      spec: {
        tags: [
          {
            name: "1.27";
            from: { kind: "DockerImage"; name: "docker.io/library/nginx:1.27" };
            importPolicy: { scheduled: true };
          },
          { name: "2"; from: { kind: "DockerImage"; name: "quay.io/org/app:2" } },
        ];
      };
    }
  >
>(stream);
const [glue, whole, image] = imageStreams(
  `stream a from quay.io/org/app:v${text} stream b from ImageStreamTag ${text} stream c from ${text}:1`,
);
expect<Same<(typeof glue.spec.tags)[0]["name"], `v${string}`>>(glue);
expect<Same<(typeof whole.spec.tags)[0]["name"], string>>(whole);
expect<Same<(typeof image.spec.tags)[0]["name"], string>>(image);
const [labelled] = imageStreams(`stream web label app web label "${text}" x`);
expect<Same<typeof labelled.metadata.labels, { [key: string]: string; app: "web" }>>(labelled);
const imported = imageStreamImports(`stream web namespace ${text} import false repository quay.io/org/app`);
expect<
  Same<
    typeof imported,
    [
      {
        apiVersion: "image.openshift.io/v1";
        kind: "ImageStreamImport";
        metadata: { name: "web"; namespace: string };
        spec: {
          import: false;
          repository: { from: { kind: "DockerImage"; name: "quay.io/org/app" } };
        };
      },
    ]
  >
>(imported);
const sorted = imageStreams('stream web tag ü tag "~" tag "\\t" tag b tag B');
expect<
  Same<
    (typeof sorted)[0]["spec"],
    { tags: [{ name: "\t" }, { name: "B" }, { name: "b" }, { name: "~" }, { name: "ü" }] }
  >
>(sorted);
const beyondASCII = imageStreams("stream web tag ü tag é");
expect<Same<typeof beyondASCII, [ImageStream]>>(beyondASCII);
const none = imageStreams("# nothing");
expect<Same<typeof none, []>>(none);

// Where the order of tags hangs on a part that is not known, only that manifest is wide.
const unordered = imageStreams(`stream web tag ${text} tag b stream base tag c`);
expect<Same<(typeof unordered)[0], ImageStream>>(unordered);
expect<Same<(typeof unordered)[1]["metadata"], { name: "base" }>>(unordered);
const free = imageStreamImports(`stream web ${text}`);
expect<Same<typeof free, ImageStreamImport[]>>(free);

// @ts-expect-error A mistake behind a part that is not known.
imageStreams(`stream web from ${text} to b schedled`);
// @ts-expect-error An ImageStreamImport holds one repository.
imageStreamImports(`stream web repository ${text} repository b`);

// A template has no literal type in any TypeScript.
const tagged = importSpec`from nginx:${text} scheduled ${flag} ${clauses("local")} ${merge(to.withName("a"))}`;
expect<Same<typeof tagged, ImageImportSpec>>(tagged);
const taggedClauses = clauses`scheduled ${flag}`;
expect<Same<typeof taggedClauses, SpecPatch>>(taggedClauses);
// @ts-expect-error An array is no hole.
importSpec`from ${["nginx"]}`;

// Exact types stay exact in merge.
const merged = merge(
  importSpec("from nginx:1.17"),
  clauses("scheduled local"),
  importPolicy.withInsecure(false),
);
expect<
  Same<
    typeof merged,
    {
      from: { kind: "DockerImage"; name: "nginx:1.17" };
      importPolicy: { scheduled: true; insecure: false };
      referencePolicy: { type: "Local" };
    }
  >
>(merged);
const built = merge(from.withName("nginx"), from.withKind("DockerImage"), referencePolicy.withType("Local"));
export const streams: readonly ImageStream[] = imageStreams("stream web from a/b:1 stream base");
export const assigned: ImageImportSpec[] = [merged, built, importSpec("from nginx to latest")];

// A function that takes a tag takes importSpec.
export const asTag: (template: TemplateStringsArray, ...holes: readonly string[]) => ImageImportSpec =
  importSpec;
export const asCall: (text: string) => ImageImportSpec = importSpec;
