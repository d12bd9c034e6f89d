import type { ImageReference } from "../reference/imageReference.js";
import type { ItemType, ManifestKind } from "../schema/kinds.js";
import type { Path } from "../text/path.js";

/** The properties of an image that its manifest gives it. Those that the manifest does not say, or by a parameter, are undefined. */
export interface ImageProperties {
  /** The item that names it: a tag of a stream, an image of an import, or a repository, of which all tags are imported. */
  readonly type: ItemType;
  readonly stream: string | undefined;
  readonly namespace: string | undefined;
  /** The tag of the stream that gets the image. A repository has none. */
  readonly tag: string | undefined;
  /** False for a tag with `reference: true`: pods pull its image, but the server never imports it. */
  readonly isImported: boolean;
  /** The importMode that is written, or else that of the cluster. */
  readonly importMode: string;
  readonly scheduled: boolean;
  readonly insecure: boolean;
  /** The type of the reference policy that is written, or else `Source`. */
  readonly referencePolicy: string;
  /** The platform that annotations of the tag prefer. */
  readonly preferArch: string | undefined;
  readonly preferOs: string | undefined;
}

/** An image of a registry, or a repository of images, that a manifest or a spec names. */
export interface Image extends ImageProperties {
  /** The reference as it is written. */
  readonly text: string;
  readonly reference: ImageReference;
  /** The path of the reference. */
  readonly path: Path;
  /** The path of the item that names it. */
  readonly item: Path;
  /** The kind of the manifest; undefined for a spec outside any manifest. */
  readonly kind: ManifestKind | undefined;
}

/** A reference that names no image. */
export interface Unnamed {
  readonly text: string;
  readonly path: Path;
  /** `parameter`: its value is not known yet; `invalid`: the server refuses it; `registry`: it is a host alone. */
  readonly reason: "parameter" | "invalid" | "registry";
  readonly message: string;
}

/** The images that a value names, and the references in it that name none. */
export interface Images {
  readonly images: readonly Image[];
  readonly unnamed: readonly Unnamed[];
}
