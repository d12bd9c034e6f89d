import type { Image } from "../../images/image.js";
import { fullName, registryOf, repositoryOf } from "../../reference/fullName.js";
import { compareCodePoints } from "../../text/codePoints.js";
import { pathText } from "../../text/path.js";
import type { InputSource } from "../input/inputError.js";
import type { Place, Placed } from "./place.js";

/** An image of an input, with its place. */
export interface ListedImage {
  readonly image: Placed<Image>;
  readonly source: InputSource;
  readonly place: Place;
}

/** How `images` writes an image: as it is written, or in full. */
export type NameOf = (image: Image) => string;

/** The reference as it is written. */
export const writtenName: NameOf = ({ text }) => text;

/** The name in full, as the server reads it. A repository, of which all tags are imported, has no tag. */
export const nameInFull: NameOf = ({ type, reference }) =>
  type === "repository" ? repositoryOf(reference) : fullName(reference);

/** Prints one name per line, sorted and once each. */
export const printNames = (images: readonly ListedImage[], nameOf: NameOf): string =>
  sortedNames(images, nameOf)
    .map((name) => `${name}\n`)
    .join("");

/** Prints the names below the registry that each comes from. */
export const printByRegistry = (images: readonly ListedImage[], nameOf: NameOf): string =>
  [...byRegistry(images)]
    .map(([registry, group]) => {
      const names = sortedNames(group, nameOf).map((name) => `  ${name}\n`);
      return `${registry}\n${names.join("")}`;
    })
    .join("");

/** Returns an object per image and place, for programs. */
export const imageEntries = (images: readonly ListedImage[]): readonly object[] => images.map(entryOf);

/** Returns the objects of each registry. */
export const entriesByRegistry = (images: readonly ListedImage[]): object =>
  Object.fromEntries([...byRegistry(images)].map(([registry, group]) => [registry, imageEntries(group)]));

/** Returns the object of an image. */
export function entryOf({ image, place }: ListedImage): object {
  const { text, type, kind, namespace, stream, tag, isImported, path } = image;
  const { importMode, scheduled, insecure, referencePolicy } = image;
  return {
    image: text,
    fullName: nameInFull(image),
    ...place,
    path: pathText(path),
    ...{ type, kind, namespace, stream, tag },
    imported: isImported,
    importPolicy: { importMode, scheduled, insecure },
    referencePolicy,
  };
}

const sortedNames = (images: readonly ListedImage[], nameOf: NameOf): string[] =>
  [...new Set(images.map(({ image }) => nameOf(image)))].sort(compareCodePoints);

/** Groups images by registry, in the order of its names. */
function byRegistry(images: readonly ListedImage[]): Map<string, ListedImage[]> {
  const groups = new Map<string, ListedImage[]>();
  for (const each of images) {
    const registry = registryOf(each.image.reference);
    const known = groups.get(registry);
    if (known === undefined) groups.set(registry, [each]);
    else known.push(each);
  }
  return new Map([...groups].sort(([a], [b]) => compareCodePoints(a, b)));
}
