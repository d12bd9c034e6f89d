import { isObject } from "../../schema/values.js";
import { type AuthFile, readAuthFile, readLegacyAuthFile } from "./authFile.js";

const readers = [
  [".dockerconfigjson", readAuthFile],
  [".dockercfg", readLegacyAuthFile],
] as const;

/** How many levels of lists and objects are searched. */
const maxDepth = 20;

/** Finds the pull secrets in a value, in lists and Templates, too. Takes any value. */
export function* pullSecretsIn(value: unknown, depth = 0): Generator<AuthFile> {
  if (depth > maxDepth || typeof value !== "object" || value === null) return;
  const secret = readPullSecret(value);
  if (secret !== undefined) yield secret;
  else for (const each of Object.values(value)) yield* pullSecretsIn(each, depth + 1);
}

/**
 * Reads the credentials of a pull secret; undefined for any other value. Programs that it names are left out: whoever writes
 * a manifest does not choose what runs here.
 */
function readPullSecret(value: unknown): AuthFile | undefined {
  if (!isObject(value) || value.kind !== "Secret") return undefined;
  for (const [key, read] of readers) {
    const { data, stringData } = value;
    const plain = isObject(stringData) ? stringData[key] : undefined;
    const encoded = isObject(data) ? data[key] : undefined;
    const text =
      typeof plain === "string"
        ? plain
        : typeof encoded === "string"
          ? Buffer.from(encoded, "base64").toString()
          : undefined;
    const file = text === undefined ? undefined : read(text);
    if (file !== undefined) return { auths: file.auths, helpers: new Map() };
  }
  return undefined;
}
