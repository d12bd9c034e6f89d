import type { Source } from "../../grammar/ast.js";
import { inputOf } from "../../grammar/input.js";
import { Collector } from "../compile/collector.js";
import { compile } from "../compile/compile.js";
import * as functions from "../compile/documentFunctions.js";
import type { LocatedManifest } from "../compile/located.js";
import { makeManifests } from "../compile/manifests.js";
import { contexts } from "../language/contexts.js";
import type {
  ImageImportSpec,
  ImageStream,
  ImageStreamImport,
  TagReference,
} from "../schema/api.generated.js";
import type { ManifestKind } from "../schema/kinds.js";
import { describe, isObject } from "../schema/values.js";
import { type Diagnostic, inOrder } from "../text/diagnostic.js";
import type { TypedTag } from "../typed/typed.js";
import { callError } from "./error.js";
import type { Hole } from "./importSpec.js";
import { checkText, kindOf } from "./options.js";
import { printOrThrow } from "./print.js";
import { makeTag } from "./tag.js";

/**
 * The ImageStreams that a document stands for, one a `stream`, tags sorted by name. Throws an ImportSpecError that
 * shows every mistake, what an ImageStream cannot hold among them.
 */
export const imageStreams: TypedTag<"ImageStream", ImageStream[], Hole> = makeTag(
  functions.imageStreams,
) as never;

/**
 * The ImageStreamImports that a document stands for, one a `stream`. Throws an ImportSpecError that shows every
 * mistake, what an ImageStreamImport cannot hold among them.
 */
export const imageStreamImports: TypedTag<"ImageStreamImport", ImageStreamImport[], Hole> = makeTag(
  functions.imageStreamImports,
) as never;

/** The manifests that a document stands for, in its order: an ImageStream per `stream`, an ImageStreamImport per `import`. */
export const manifests: TypedTag<"manifests", (ImageStream | ImageStreamImport)[], Hole> = makeTag(
  functions.manifests,
) as never;

/** A document's tree, all that is wrong with it, and the manifests of what is not. */
export interface DocumentResult {
  readonly tree: Source;
  readonly diagnostics: readonly Diagnostic[];
  readonly manifests: readonly LocatedManifest[];
}

/**
 * Parses a document and makes its manifests, with the places in the text that their fields come from. With `as` all are
 * of one kind, and what that kind cannot hold is a warning. Never throws for what the text holds.
 */
export function parseDocument(text: string, as?: ManifestKind): DocumentResult {
  checkText("parseDocument", text);
  const kind = as === undefined ? undefined : kindOf("parseDocument", as);
  const compiled = compile(inputOf(text), "document");
  const { source: tree, plans, diagnostics } = compiled;
  if (diagnostics.length > 0) return { tree, diagnostics, manifests: [] };
  const collector = new Collector();
  const manifests = makeManifests(plans, kind, collector);
  return { tree, diagnostics: inOrder(collector.diagnostics), manifests };
}

/** The name and metadata of a stream, for `toImageStream` and `toImageStreamImport`. */
export interface StreamMeta {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** ImageStreams only: spec.lookupPolicy.local. */
  readonly lookupLocal?: boolean;
}

/** An image of a stream: an ImageImportSpec, with fields that only the tags of an ImageStream have. */
export type StreamImage = ImageImportSpec & Pick<TagReference, "reference" | "annotations">;

/** True for a spec that can be an item of a document: without the name of an image its clauses are another's. */
const namesImage = (spec: unknown): boolean =>
  isObject(spec) && isObject(spec.from) && typeof spec.from.name === "string";

/** The contexts of the head and the images of the documents that the functions make. */
const contextsOf = {
  toImageStream: [contexts.stream, contexts.streamImage],
  toImageStreamImport: [contexts.import, contexts.importImage],
} as const;

/** The document of one stream or import. Throws an ImportSpecError for what the language cannot say. */
function documentOf(
  caller: keyof typeof contextsOf,
  meta: StreamMeta | string,
  specs: readonly StreamImage[],
): string {
  if (!Array.isArray(specs))
    throw callError("wrong-call", `${caller} takes an array of specs, not ${describe(specs)}`);
  const given = typeof meta === "string" ? { name: meta } : meta;
  if (!isObject(given))
    throw callError("wrong-call", `${caller} takes a name or metadata, not ${describe(meta)}`);
  if (typeof given.name !== "string")
    throw callError("wrong-type", `${caller} takes a name that is a string, not ${describe(given.name)}`);
  const nameless = specs.findIndex((each) => !namesImage(each));
  if (nameless >= 0)
    throw callError("wrong-type", `${caller} takes specs with from.name: spec ${nameless} has none`);
  const { lookupLocal, ...metadata } = given as StreamMeta;
  const spec = lookupLocal === undefined ? undefined : { lookupPolicy: { local: lookupLocal } };
  const [owner, image] = contextsOf[caller];
  return [
    printOrThrow({ metadata, spec }, owner),
    ...specs.map((each) => printOrThrow(each, image, "  ")),
  ].join("\n");
}

/**
 * The ImageStream of that name, or metadata, whose tags import the specs. Throws an ImportSpecError for a spec that
 * an ImageStream cannot hold.
 */
export function toImageStream(meta: StreamMeta | string, specs: readonly StreamImage[]): ImageStream {
  return imageStreams(documentOf("toImageStream", meta, specs))[0] as ImageStream;
}

/**
 * The ImageStreamImport of that name, or metadata, that imports the specs. Throws an ImportSpecError for a spec that
 * an ImageStreamImport cannot hold.
 */
export function toImageStreamImport(
  meta: StreamMeta | string,
  specs: readonly ImageImportSpec[],
): ImageStreamImport {
  return imageStreamImports(documentOf("toImageStreamImport", meta, specs))[0] as ImageStreamImport;
}
