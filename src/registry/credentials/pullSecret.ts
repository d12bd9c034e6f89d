import { isObject } from "../../schema/values.js";
import { type AuthFile, readAuthFile, readLegacyAuthFile } from "./authFile.js";

const readers = [
  [".dockerconfigjson", readAuthFile],
  [".dockercfg", readLegacyAuthFile],
] as const;

/**
 * Reads the credentials of a pull secret; undefined for any other value. Programs that it names are left out: whoever writes
 * a manifest does not choose what runs here.
 */
export function readPullSecret(value: unknown): AuthFile | undefined {
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
