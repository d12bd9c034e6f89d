import { type Failure, type FoundImage, isFailure } from "../../registry/answer.js";
import type { Registry } from "../../registry/registry.js";
import type { Image } from "../image.js";
import { needsPlatforms, storedDigest } from "./storedDigest.js";

/** An image that a registry has. `stored` is the digest that an import of it stores; undefined if its index does not say it. */
export interface ResolvedImage {
  readonly kind: "image";
  readonly found: FoundImage;
  readonly stored: string | undefined;
}

/** A repository, of which an import takes the tags. It has no digest. */
export interface ResolvedRepository {
  readonly kind: "repository";
  readonly tags: readonly string[];
  readonly isComplete: boolean;
}

/** The image that a registry has for a reference now. */
export type Resolution = ResolvedImage | ResolvedRepository | Failure;

/** How references are resolved. */
export interface ResolveOptions {
  /** The architecture of the API server, for which the mode Legacy imports. */
  readonly architecture: string;
  /** Asks for the platforms of every image. By default it asks only where the stored digest depends on them. */
  readonly platforms?: boolean;
}

/** Asks a registry for the image of a reference. */
export async function resolve(
  image: Image,
  registry: Registry,
  { architecture, platforms = false }: ResolveOptions,
): Promise<Resolution> {
  const { reference, insecure } = image;
  if (image.type === "repository") {
    const answer = await registry.tags(reference, { insecure });
    return isFailure(answer) ? answer : { ...answer, kind: "repository" };
  }
  const asked = await registry.ask(reference, { insecure, manifest: platforms });
  const isEnough = isFailure(asked) || platforms || reference.id !== "" || !needsPlatforms(image, asked);
  const found = isEnough ? asked : await registry.ask(reference, { insecure, manifest: true });
  if (isFailure(found)) return found;
  // Without its platforms an image still has its digest. Where they were needed, that is not enough.
  if (found.withheld !== undefined && !platforms) return found.withheld;
  return { kind: "image", found, stored: storedDigest(image, found, architecture) };
}
