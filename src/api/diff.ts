import type { Change } from "../diff/change.js";
import { changesIn } from "../diff/changes.js";
import { pairsOf } from "../diff/pairs.js";
import { printChanges } from "../diff/printChanges.js";
import { defaultsOf, readSide } from "../diff/readSide.js";
import { checkOptions, imageConfigOf, type ServerOptions, serverOf } from "./options.js";

/**
 * Returns what differs between the ImageStreams and ImageStreamImports of two values of YAML, Jsonnet or a config, at any
 * depth, after the server's defaulting. Streams and tags are paired by name; an import is paired with the stream of its
 * name if there is no other import. Takes any values. Throws a TypeError if `server` is not a version or `imageConfig` not
 * the configuration of a cluster.
 */
export function diff(before: unknown, after: unknown, options: ServerOptions = {}): Change[] {
  checkOptions("diff", options);
  const defaults = defaultsOf(serverOf(options), imageConfigOf(options));
  return pairsOf(readSide(before, defaults), readSide(after, defaults)).flatMap((pair) =>
    changesIn(pair, defaults),
  );
}

/** Prints what `diff` returns for people: `- from …` before and `+ from …` after, in the language. */
export const printDiff = (changes: readonly Change[]): string => printChanges(changes);
