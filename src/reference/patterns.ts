import { digestLengths, tagPattern } from "./imageReference.js";

// For tools that know no more than patterns. Each repetition begins with a character that its neighbours do not have, so
// that engines that backtrack take linear time; RE2 and ECMAScript read the patterns alike.

const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const hostLabel = "[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*";
const host = `${hostLabel}(?:\\.${hostLabel})*(?::[0-9]+)?`;
const digests = Object.entries(digestLengths).map(
  ([algorithm, length]) => `${algorithm}:[0-9A-Fa-f]{${length}}`,
);

/** A repository, as a pattern without ends: a path, or a registry and a path. */
export const repositoryPattern = `(?:${host}/)?${component}(?:/${component})*`;

/** An image reference, as a pattern without ends. It does not know the greatest length of a path. */
export const referencePattern = `${repositoryPattern}(?::${tagPattern})?(?:@(?:${digests.join("|")}))?`;
