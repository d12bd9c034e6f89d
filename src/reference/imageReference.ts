import { toLower } from "./toLower.js";

/** The parts of an image reference. A missing part is empty. */
export interface ImageReference {
  readonly registry: string;
  readonly namespace: string;
  readonly name: string;
  readonly tag: string;
  readonly id: string;
}

/** The greatest number of characters in a path and in a tag. */
export const [longestPath, longestTag] = [255, 128] as const;

/** The number of hexadecimal digits in a digest, by its algorithm. */
export const digestLengths = { sha256: 64, sha384: 96, sha512: 128 } as const;

/** The sentences of the server's errors, by their names in Go (distribution/reference and go-digest). */
const sentences = {
  ErrNameEmpty: "repository name must have at least one component",
  ErrNameContainsUppercase: "repository name must be lowercase",
  ErrNameTooLong: `repository name must not be more than ${longestPath} characters`,
  ErrReferenceInvalidFormat: "invalid reference format",
  ErrDigestUnsupported: "unsupported digest algorithm",
  ErrDigestInvalidLength: "invalid checksum digest length",
} as const;

/** The server's error for a text that is not an image reference. */
export interface InvalidReference {
  readonly rule: keyof typeof sentences;
  readonly error: string;
}

const failure = (rule: InvalidReference["rule"]): InvalidReference => ({ rule, error: sentences[rule] });

/** A tag, as a pattern without ends. */
export const tagPattern = `\\w[\\w.-]{0,${longestTag - 1}}`;

const wholeTag = new RegExp(`^${tagPattern}$`);

// Each pattern finds a character that its part may not contain. Patterns that match whole parts would need nested
// repetition, which takes exponential time or overflows the stack on long texts.
const wrongInPath = /^[._/-]|[._/-]$|([._/-])(?!\1)[._/-]|\.\.|\/\/|___|[^a-z0-9._/-]/;
const wrongInHost = /^[.-]|[.-]$|\.[.-]|-\.|[^A-Za-z0-9.-]/;
const wrongInAlgorithm = /^[^A-Za-z]|[-_+.](?![A-Za-z])|[^A-Za-z0-9_+.-]/;

/**
 * Splits an image reference as the API server does (openshift/library-go image/reference), or returns the server's
 * error. A name alone that contains a dot is a registry: `host.tld:tag` has no name and no tag. Takes linear time.
 */
export function parseImageReference(text: string): ImageReference | InvalidReference {
  if (text === "") return failure("ErrNameEmpty");
  const parts = split(text);
  if (parts === undefined)
    return failure(split(toLower(text)) ? "ErrNameContainsUppercase" : "ErrReferenceInvalidFormat");
  const { path, tag, id } = parts;
  if (path.length > longestPath) return failure("ErrNameTooLong");
  const rule = id === "" ? undefined : digestError(id);
  if (rule !== undefined) return failure(rule);
  const slash = path.indexOf("/");
  const first = slash < 0 ? path : path.slice(0, slash);
  const likeHost = first === "localhost" || first.includes(".") || first.includes(":");
  if (slash < 0 && (likeHost || first.startsWith("localhost")))
    return { registry: text, namespace: "", name: "", tag: "", id };
  const registry = slash >= 0 && likeHost ? first : "";
  const name = registry === "" ? path : path.slice(slash + 1);
  const inner = name.indexOf("/") + 1;
  return inner === 0
    ? { registry, namespace: "", name, tag, id }
    : { registry, namespace: name.slice(0, inner - 1), name: name.slice(inner), tag, id };
}

/** Splits `path[:tag][@id]`; undefined if a part is malformed. */
function split(text: string): { path: string; tag: string; id: string } | undefined {
  const at = text.indexOf("@");
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  const path = colon < 0 ? named : named.slice(0, colon);
  const tag = colon < 0 ? "" : named.slice(colon + 1);
  const id = at < 0 ? "" : text.slice(at + 1);
  return isPath(path) && (colon < 0 || isTag(tag)) && (at < 0 || isDigest(id))
    ? { path, tag, id }
    : undefined;
}

const isTag = (text: string): boolean => wholeTag.test(text);

function isPath(path: string): boolean {
  if (isPlainPath(path)) return true;
  const slash = path.indexOf("/");
  return slash > 0 && isHost(path.slice(0, slash)) && isPlainPath(path.slice(slash + 1));
}

function isPlainPath(path: string): boolean {
  return path !== "" && !wrongInPath.test(path);
}

function isHost(text: string): boolean {
  const [host, port] = cut(text, ":");
  return host !== "" && !wrongInHost.test(host) && port !== "" && !/[^0-9]/.test(port ?? "");
}

function isDigest(text: string): boolean {
  const [algorithm, hex = ""] = cut(text, ":");
  if (algorithm === "" || wrongInAlgorithm.test(algorithm)) return false;
  return hex.length >= 32 && !/[^0-9A-Fa-f]/.test(hex);
}

function digestError(digest: string): InvalidReference["rule"] | undefined {
  const [algorithm, hex = ""] = cut(digest, ":");
  if (!Object.hasOwn(digestLengths, algorithm)) return "ErrDigestUnsupported";
  return hex.length === digestLengths[algorithm as keyof typeof digestLengths]
    ? undefined
    : "ErrDigestInvalidLength";
}

/** Splits a text at the first separator, if it has one. */
function cut(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
