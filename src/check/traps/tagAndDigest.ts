import { findEach } from "./findEach.js";
import { isAbsent } from "./manifest.js";
import type { Trap } from "./trap.js";

/** A tag beside a digest, which is not looked at: library-go image/reference MostSpecific. */
export const tagAndDigest: Trap = {
  code: "tag-and-digest",
  words: ["from"],
  find: ({ entries }) =>
    findEach(entries, (entry) => {
      const { type, fields, reference } = entry;
      if (reference === undefined || reference.tag === "" || reference.id === "") return undefined;
      // The tag names the target: an image without 'to' takes it, and so does 'from' in a stream.
      const target = type === "image" && isAbsent(fields.to) ? reference.tag : fields.name;
      if (target === reference.tag) return undefined;
      return {
        path: entry.source,
        message: `The digest counts: the tag '${reference.tag}' is never asked for`,
        hint: "Leave out the tag, or leave out the digest to get what the tag names.",
      };
    }),
};
