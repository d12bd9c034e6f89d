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

// Texts that are known in part and uses of results, which the corpora do not contain. The type checker alone checks
// each line, on every version of TypeScript in test/typed/compiler.ts.

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function expect<Holds extends true>(value: unknown, holds?: Holds): void;

declare const text: string;
declare const count: number;
declare const flag: boolean;
declare const either: "a" | "b";
// biome-ignore lint/suspicious/noExplicitAny: A value of JavaScript.
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

// @ts-expect-error A mistake next to a part that is not known.
importSpec(`from nginx:${text} schedled`);
// @ts-expect-error One of the texts is wrong.
importSpec(flag ? "from nginx" : "form nginx");
// @ts-expect-error A text has no holes.
importSpec("from nginx", text);
// @ts-expect-error A number is not a text.
importSpec(1);
// @ts-expect-error A null is not a text.
importSpec(null);

// A document has the wide type.
const streams = imageStreams(`
  stream web label app "${text}" label ${text} x # the stream
    from quay.io/org/app:${text}
    from ${text}
    from ${text}:${text}
    from quay.io/org/${text}
    from ImageStreamTag ${text} to ${text}
    tag ${text}
`);
expect<Same<typeof streams, ImageStream[]>>(streams);
const imports = imageStreamImports(`import web namespace ${text} repository quay.io/org/app`);
expect<Same<typeof imports, ImageStreamImport[]>>(imports);
const free = imageStreamImports(`import web ${text} ${text}`);
expect<Same<typeof free, ImageStreamImport[]>>(free);
const none = imageStreams("# nothing");
expect<Same<typeof none, ImageStream[]>>(none);
export const generic = <Name extends string>(web: Name): ImageStream[] =>
  imageStreams(`stream ${web as string} from a/b:1`);

// @ts-expect-error A mistake after a part that is not known.
imageStreams(`stream web from ${text} to b schedled`);
// @ts-expect-error An ImageStreamImport holds one repository.
imageStreamImports(`import web repository ${text} repository b`);
// @ts-expect-error A key of a map is set twice.
imageStreams(`stream web label ${text} a label app b label app c`);
// @ts-expect-error A port is not a tag.
imageStreams(`stream web from ${text}:5000/app`);
// @ts-expect-error An ImageStreamImage has no tag.
imageStreams(`stream web from ImageStreamImage ${text}`);

// A template has no literal type in any TypeScript.
const tagged = importSpec`from nginx:${text} scheduled ${flag} ${clauses("local")} ${merge(to.withName("a"))}`;
expect<Same<typeof tagged, ImageImportSpec>>(tagged);
const taggedClauses = clauses`scheduled ${flag}`;
expect<Same<typeof taggedClauses, SpecPatch>>(taggedClauses);
// @ts-expect-error An array is not a hole.
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
export const assigned: ImageImportSpec[] = [merged, built, importSpec("from nginx to latest")];

// A function that takes a tag takes importSpec.
export const asTag: (template: TemplateStringsArray, ...holes: readonly string[]) => ImageImportSpec =
  importSpec;
export const asCall: (text: string) => ImageImportSpec = importSpec;
