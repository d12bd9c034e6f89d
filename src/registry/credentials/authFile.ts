import { isObject } from "../../schema/values.js";
import type { Credential } from "./credential.js";

/** The credentials of a file: containers-auth.json(5), or the config.json of Docker. */
export interface AuthFile {
  /** The credentials by their keys: a registry, or a registry and the beginning of a path. */
  readonly auths: ReadonlyMap<string, Credential>;
  /** The names of the programs that know the credential of a registry. */
  readonly helpers: ReadonlyMap<string, string>;
  /** The name of the program that knows all others. */
  readonly store?: string;
}

/** Reads the text of a file; undefined if it is not JSON. */
export function readAuthFile(text: string): AuthFile | undefined {
  const value = parse(text);
  if (value === undefined) return undefined;
  const { credHelpers, credsStore } = value;
  const helpers = Object.entries(isObject(credHelpers) ? credHelpers : {}).flatMap(([key, name]) =>
    typeof name === "string" ? [[keyOf(key), name] as const] : [],
  );
  return {
    auths: readAuths(value.auths),
    helpers: new Map(helpers),
    ...(typeof credsStore === "string" && credsStore !== "" && { store: credsStore }),
  };
}

/** Reads the older form, which is the value of `auths` alone: ~/.dockercfg, and secrets of type kubernetes.io/dockercfg. */
export function readLegacyAuthFile(text: string): AuthFile | undefined {
  const value = parse(text);
  return value && { auths: readAuths(value), helpers: new Map() };
}

// The message of JSON.parse would quote the text, and so perhaps a password.
function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readAuths(auths: unknown): ReadonlyMap<string, Credential> {
  const found = Object.entries(isObject(auths) ? auths : {}).flatMap(([key, entry]) => {
    const credential = isObject(entry) ? readEntry(entry) : undefined;
    return credential === undefined ? [] : [[keyOf(key), credential] as const];
  });
  return new Map(found);
}

/**
 * Returns the key of an entry without a scheme and the path of Docker's first API: `https://index.docker.io/v1/` is
 * docker.io.
 */
export function keyOf(text: string): string {
  const key = text
    .replace(/^https?:\/\//, "")
    .replace(/\/v[12]\/?$/, "")
    .replace(/\/$/, "");
  return key.replace(/^(?:index|registry-1)\.docker\.io(?=\/|$)/, "docker.io");
}

function readEntry({
  auth,
  username,
  password,
  ...tokens
}: Readonly<Record<string, unknown>>): Credential | undefined {
  const { identitytoken, registrytoken } = tokens;
  if (isText(registrytoken) && /^[\x21-\x7e]+$/.test(registrytoken)) return { registryToken: registrytoken };
  if (isText(identitytoken)) return { identityToken: identitytoken };
  if (isText(auth)) {
    const decoded = Buffer.from(auth, "base64").toString().replace(/\0+$/, "");
    const colon = decoded.indexOf(":");
    if (colon > 0) return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
  }
  return isText(username) && isText(password) ? { username, password } : undefined;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
