import type { Struct } from "../schema/field.js";
import { imageImportSpec, repositoryImportSpec } from "../schema/imageImportSpec.js";
import { imageStreamImportWithoutStatus } from "../schema/imageStreamImportSpec.js";
import { metadata, objectMeta } from "../schema/objectMeta.js";
import { addItem, type Made } from "./located.js";
import { keywordOf } from "./plan.js";
import { type Projected, type Report, type Target, targetOf } from "./project.js";

export interface ImageStreamImportTargets {
  readonly stream: Target<typeof turnedStream>;
  readonly import: Target<typeof imageStreamImportWithoutStatus>;
  readonly streamImage: Target<typeof imageImportSpec>;
  readonly importImage: Target<typeof imageImportSpec>;
  readonly spec: Target<typeof imageImportSpec>;
  readonly repository: Target<typeof repositoryImportSpec>;
}

const { labels, annotations, ...keptMetadata } = objectMeta.fields;

/** The API type of a stream that is turned into an import. The server drops the labels and annotations of an import. */
const turnedStream = {
  ...imageStreamImportWithoutStatus,
  fields: {
    ...imageStreamImportWithoutStatus.fields,
    metadata: { ...metadata, type: { ...objectMeta, fields: keptMetadata } },
  },
} as const satisfies Struct;

const head = targetOf(imageStreamImportWithoutStatus);
const image = targetOf(imageImportSpec);

/** The API types of the items of an ImageStreamImport. */
export const imageStreamImportTargets: ImageStreamImportTargets = {
  stream: targetOf(turnedStream),
  import: head,
  streamImage: image,
  importImage: image,
  spec: image,
  repository: targetOf(repositoryImportSpec),
};

/** Makes an ImageStreamImport of a stream and its items. It imports unless the text says otherwise. */
export function makeImageStreamImport(stream: Projected, items: readonly Projected[], report: Report): Made {
  const images: Projected[] = [];
  const repositories: Projected[] = [];
  for (const item of items)
    (item.target === imageStreamImportTargets.repository ? repositories : images).push(item);
  const [repository, ...others] = repositories;
  for (const { plan } of others) report("second-repository", keywordOf(plan), {});
  return {
    spec: {
      import: true,
      ...(stream.object.spec as object),
      ...(repository && { repository: repository.object }),
      ...(images.length > 0 && { images: images.map(({ object }) => object) }),
    },
    // The schema of the API requires it.
    status: {},
    addRanges(ranges) {
      if (repository) addItem(ranges, "spec.repository", repository);
      for (const [index, image] of images.entries()) addItem(ranges, `spec.images.${index}`, image);
    },
  };
}
