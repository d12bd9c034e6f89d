import type { ManifestKind } from "../schema/kinds.js";
import type { AnyItem } from "./document.js";
import type { Failure } from "./fail.js";
import type { ToImageStream } from "./imageStream.js";
import type { ToImageStreamImport } from "./imageStreamImport.js";
import type { NotCarried } from "./notCarried.js";

/**
 * The manifests that the items of a document stand for, one a stream, or a Failure with the first thing that such a
 * manifest cannot hold. A manifest that types cannot tell is unknown.
 */
export type Manifests<Items, Kind extends ManifestKind, Found extends unknown[] = []> = Items extends [
  infer Stream extends AnyItem,
  ...infer Rest,
]
  ? Members<Rest> extends [infer Inside, infer Others]
    ? Manifest<Stream, Inside, Kind> extends infer Made
      ? Made extends Failure<string>
        ? Made
        : Manifests<Others, Kind, [...Found, Made]>
      : never
    : never
  : Found;

/** The items up to the next stream, and those from there on. */
type Members<Items, Found extends unknown[] = []> = Items extends [infer Head, ...infer Rest]
  ? Head extends { place: "stream" }
    ? [Found, Items]
    : Members<Rest, [...Found, Head]>
  : [Found, []];

type Manifest<Stream extends AnyItem, Inside, Kind extends ManifestKind> =
  NotCarried<Stream, Kind> extends infer Fault
    ? [Fault] extends [never]
      ? Kind extends "ImageStream"
        ? ToImageStream<Stream["fields"][number], Inside>
        : ToImageStreamImport<Stream["fields"][number], Inside>
      : Fault
    : never;
