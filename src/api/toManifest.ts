import { contexts } from "../language/contexts.js";
import type { ImageStream, ImageStreamImport } from "../schema/api.generated.js";
import { describe, isObject, type Parameter } from "../schema/values.js";
import { imageStreamImports, imageStreams } from "./documents.js";
import { callError } from "./error.js";
import type { ImportImage, StreamImage } from "./hole.js";
import { printOrThrow } from "./print.js";

/** The name and metadata of an import, for `toImageStreamImport`. */
export interface ImportMeta {
  readonly name: string;
  readonly namespace?: string;
}

/** The name and metadata of a stream, for `toImageStream`. */
export interface StreamMeta extends ImportMeta {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** Sets spec.lookupPolicy.local. */
  readonly lookupLocal?: boolean | Parameter;
}

/** True for a spec that names an image. The clauses of any other would become those of the item before it. */
const namesImage = (spec: unknown): boolean =>
  isObject(spec) && isObject(spec.from) && typeof spec.from.name === "string";

/** The contexts of the head and the images of the documents that the functions write. */
const contextsOf = {
  toImageStream: [contexts.stream, contexts.streamImage],
  toImageStreamImport: [contexts.import, contexts.importImage],
} as const;

/** Writes the document of one stream or import. Throws an ImportSpecError for fields that the language cannot express. */
function documentOf(
  caller: keyof typeof contextsOf,
  meta: StreamMeta | string,
  specs: readonly ImportImage[],
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
  const head = printOrThrow({ metadata, spec }, owner);
  return [head, ...specs.map((each) => printOrThrow(each, image, "  "))].join("\n");
}

/**
 * Makes an ImageStream of a name or metadata, whose tags import the specs. Throws an ImportSpecError for a spec that an
 * ImageStream cannot hold.
 */
export function toImageStream(meta: StreamMeta | string, specs: readonly StreamImage[]): ImageStream {
  return imageStreams(documentOf("toImageStream", meta, specs))[0] as ImageStream;
}

/**
 * Makes an ImageStreamImport of a name or metadata, which imports the specs. Throws an ImportSpecError for a spec that
 * an ImageStreamImport cannot hold.
 */
export function toImageStreamImport(
  meta: ImportMeta | string,
  specs: readonly ImportImage[],
): ImageStreamImport {
  return imageStreamImports(documentOf("toImageStreamImport", meta, specs))[0] as ImageStreamImport;
}
