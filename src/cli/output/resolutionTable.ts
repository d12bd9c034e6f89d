import { isRunnable, platformText } from "../../images/answers/pickPlatform.js";
import type { Resolution } from "../../images/pin/resolve.js";
import { isFailure } from "../../registry/answer.js";
import { compareCodePoints } from "../../text/codePoints.js";
import { count } from "./count.js";
import { entryOf, type ListedImage } from "./imageList.js";

/** An image of an input, with what its registry has. */
export interface ResolvedEntry extends ListedImage {
  readonly resolution: Resolution;
}

const header = ["IMAGE", "DIGEST", "TYPE", "PLATFORMS"];

/** Prints a line per reference, sorted and once each. Without a digest, it has the reason in its place. */
export function printResolutions(entries: readonly ResolvedEntry[]): string {
  const rows = new Map(entries.map((entry) => [`${entry.image.text} ${entry.image.insecure}`, rowOf(entry)]));
  const sorted = [...rows.values()].sort(([a = ""], [b = ""]) => compareCodePoints(a, b));
  if (sorted.length === 0) return "";
  const all = [header, ...sorted];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function rowOf({ image: { text }, resolution }: ResolvedEntry): string[] {
  if (isFailure(resolution)) return [text, resolution.kind];
  if (resolution.kind === "repository") return [text, "-", "repository", tagCount(resolution)];
  const { digest, mediaType, platforms, withheld } = resolution.found;
  const known = platforms.filter(isRunnable).map(platformText).join(",");
  return [text, digest, shortType(mediaType), withheld === undefined ? known : `unknown: ${withheld.detail}`];
}

const tagCount = ({ tags, isComplete }: Resolution & { readonly kind: "repository" }): string =>
  `${isComplete ? "" : "more than "}${count(tags.length, "tag")}`;

/** A media type without what all of them have: `oci.image.index.v1`. */
const shortType = (mediaType: string): string => mediaType.replace(/^application\/vnd\.|\+\w+$/g, "");

/** Returns an object per image and place, for programs: that of `images`, and what the registry has. */
export const resolutionEntries = (entries: readonly ResolvedEntry[]): readonly object[] =>
  entries.map((entry) => ({ ...entryOf(entry), ...resolutionOf(entry) }));

function resolutionOf({ image: { text, reference }, resolution }: ResolvedEntry): object {
  if (isFailure(resolution)) return { failure: { kind: resolution.kind, detail: resolution.detail } };
  if (resolution.kind === "repository") return { tags: resolution.tags.length };
  const { found, stored } = resolution;
  const { digest, mediaType, platforms } = found;
  const pinned = reference.id === "" ? stored && `${text}@${stored}` : text;
  return { digest, mediaType, platforms: platforms.filter(isRunnable), pinned };
}
