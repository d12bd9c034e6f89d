import { type Fields, fieldsOf } from "../traps/manifest.js";
import type { StreamFacts, StreamTag } from "./facts.js";
import { builtTag, policyOf, streamOf, targetOfImage, triggeringTags } from "./readFacts.js";
import { type FollowingSource, readStream } from "./readStream.js";

/** The facts about a manifest that concern others, too. */
export type ManifestFacts =
  | {
      readonly type: "stream";
      /** Undefined without a name. */
      readonly stream: string | undefined;
      readonly facts: StreamFacts;
      readonly following: readonly FollowingSource[];
      readonly spec: Spec;
    }
  | { readonly type: "import"; readonly images: readonly TaggedImage[] }
  | {
      readonly type: "other";
      readonly built: StreamTag | undefined;
      readonly triggers: readonly (StreamTag & { readonly text: string })[];
    };

/** The spec of a stream. */
export interface Spec {
  readonly read: () => unknown;
  /** True if it can be made again, so that it need not be kept. */
  readonly isRemade: boolean;
}

/** An image of an import that writes a tag. */
export interface TaggedImage extends StreamTag {
  readonly index: number;
  readonly policy: string | undefined;
}

/**
 * Reads the facts about a manifest. With `remake`, which makes the manifest once more, they hold nothing of it but texts.
 * Takes any value.
 */
export function factsOf(value: unknown, remake?: () => unknown): ManifestFacts {
  const manifest = fieldsOf(value);
  if (manifest.kind === "ImageStream") {
    const stream = streamOf(fieldsOf(manifest.metadata));
    return {
      type: "stream",
      stream,
      ...readStream(manifest),
      spec: specOf(remake ?? (() => manifest), !!remake),
    };
  }
  if (manifest.kind === "ImageStreamImport") return { type: "import", images: taggedImages(manifest) };
  return { type: "other", built: builtTag(manifest), triggers: triggeringTags(value) };
}

/** Apart from `factsOf`, so that a spec that is made again does not hold the manifest. */
const specOf = (manifest: () => unknown, isRemade: boolean): Spec => ({
  read: () => fieldsOf(manifest()).spec,
  isRemade,
});

function taggedImages(manifest: Fields): TaggedImage[] {
  const stream = streamOf(fieldsOf(manifest.metadata));
  const { images, import: imports } = fieldsOf(manifest.spec);
  if (stream === undefined || imports !== true || !Array.isArray(images)) return [];
  return images.flatMap((each, index) => {
    const image = fieldsOf(each);
    const tag = targetOfImage(image);
    return tag === undefined ? [] : [{ stream, tag, index, policy: policyOf(image.referencePolicy) }];
  });
}
