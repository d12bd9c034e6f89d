/** A platform that an image is built for, by Go's names; `unknown` for any other, as attestations have it. The entry of an index has the digest of its manifest, too. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  readonly digest?: string;
}

/**
 * Why a registry did not give what it was asked for. `missing`, `no-access`, `http-only` and `certificate` say what this
 * machine sees of the image; `unreachable` and `too-many-requests` say nothing of it; `invalid` is an answer that is not one
 * of a registry.
 */
export type FailureKind =
  | "missing"
  | "no-access"
  | "http-only"
  | "certificate"
  | "unreachable"
  | "too-many-requests"
  | "invalid";

/** A failure. `detail` is a clause of our own words: a registry could put a secret into its own. */
export interface Failure {
  readonly kind: FailureKind;
  readonly detail: string;
}

/** An image as the registry has it. */
export interface FoundImage {
  readonly kind: "found";
  readonly digest: string;
  readonly mediaType: string;
  /** True for an index (a manifest list): a manifest for each of several platforms. */
  readonly isIndex: boolean;
  /** The platforms of an index, or of the single image; empty if they are not known, as without the manifest. */
  readonly platforms: readonly Platform[];
  /** Why the registry did not give its manifest, although it was asked for and the image is there. */
  readonly withheld?: Failure;
}

/** The answer about an image reference. */
export type Answer = FoundImage | Failure;

/** The answer about the tags of a repository. `isComplete` is false if there are more than were asked for. */
export type TagsAnswer =
  | { readonly kind: "tags"; readonly tags: readonly string[]; readonly isComplete: boolean }
  | Failure;

/** Makes a failure. */
export const failure = (kind: FailureKind, detail: string): Failure => ({ kind, detail });

/** True for a failure, in place of a result that has no kind of failure. */
export const isFailure = (value: object): value is Failure => "detail" in value;
