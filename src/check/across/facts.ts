import type { Finding } from "../../text/finding.js";
import type { Path } from "../../text/path.js";

/** A finding in a manifest, and the place of the manifest as its caller knows it. */
export interface PlacedFinding<Place> {
  readonly place: Place;
  readonly finding: Finding;
}

/** The facts about an image stream that manifests state. */
export interface StreamFacts {
  /** The reference policy of each tag, by the tag's name. */
  readonly policies: ReadonlyMap<string, string>;
  /** True if the stream has tags that its manifests do not name: those of a repository, or of a parameter. */
  readonly isOpen: boolean;
}

/** A tag of an image stream. */
export interface StreamTag {
  /** The namespace and the name of the stream. */
  readonly stream: string;
  readonly tag: string;
}

/** A field that names a tag, and where it is. */
export interface TagUse<Place> extends StreamTag {
  /** The name as the field has it. */
  readonly text: string;
  readonly path: Path;
  /** The manifests that are applied together with this one. */
  readonly scope: string;
  readonly place: Place;
}

/** A tag that follows another. */
export interface FollowingTag<Place> extends TagUse<Place> {
  readonly follower: StreamTag;
}

/** An image of an import that says a reference policy for its tag. */
export interface PolicyOfImport<Place> extends TagUse<Place> {
  readonly policy: string;
}

/** The facts of all manifests of an input. */
export interface InputFacts<Place> {
  /** Returns what the manifests that are applied together with this one say about the stream. */
  readonly streamOf: (use: TagUse<Place>) => StreamFacts | undefined;
  /** True if some manifest of the input, in whatever scope, may give a stream a tag. */
  readonly mayHave: (tag: StreamTag) => boolean;
  readonly following: readonly FollowingTag<Place>[];
  readonly triggers: readonly TagUse<Place>[];
  readonly policies: readonly PolicyOfImport<Place>[];
}

export const keyOfTag = ({ stream, tag }: StreamTag): string => `${stream}:${tag}`;
