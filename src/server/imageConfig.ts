import { isObject } from "../schema/values.js";
import type { AllowedRegistry } from "./allowedRegistries.js";

/** The additions of a cluster's configuration to the rules and defaults of the server. */
export interface ImageConfig {
  /** The registries from which users may import, in the order of the server's error. All may be used if there is none. */
  readonly allowedRegistries: readonly AllowedRegistry[];
  /** The importMode of a tag that does not say one. */
  readonly importMode: string;
}

/** The reason why a value is not a cluster's configuration. */
export interface WrongImageConfig {
  readonly wrong: string;
}

const [apiVersion, kind] = ["config.openshift.io/v1", "Image"];

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the configuration `image.config.openshift.io/cluster`, as `oc get -o yaml` prints it, alone or in a List.
 * Follows openshift-apiserver NewRegistryWhitelister, and cluster-openshift-apiserver-operator, which takes the mode and
 * the name of the cluster's own registry from the status.
 */
export function readImageConfig(value: unknown): ImageConfig | WrongImageConfig {
  if (isObject(value) && Array.isArray(value.items) && value.items.length === 1)
    return readImageConfig(value.items[0]);
  if (!isObject(value) || value.apiVersion !== apiVersion || value.kind !== kind)
    return { wrong: `Expected ${apiVersion} ${kind}, found ${found(value)}` };
  const [spec, status] = [fieldsIn(value.spec), fieldsIn(value.status)];
  if (spec === undefined || status === undefined) return { wrong: "'spec' and 'status' must be objects" };
  const { allowedRegistriesForImport: registries = [], imageStreamImportMode } = spec;
  if (!Array.isArray(registries)) return { wrong: "'spec.allowedRegistriesForImport' must be an array" };
  const allowed = allowedRegistries(registries, status.internalRegistryHostname);
  if ("wrong" in allowed) return allowed;
  const mode = status.imageStreamImportMode || imageStreamImportMode || "Legacy";
  if (mode !== "Legacy" && mode !== "PreserveOriginal")
    return { wrong: "'imageStreamImportMode' must be Legacy or PreserveOriginal" };
  return { allowedRegistries: allowed.registries, importMode: mode };
}

function found(value: unknown): string {
  if (!isObject(value)) return "no object";
  const names = [value.apiVersion, value.kind].filter((each) => typeof each === "string" && each !== "");
  return names.length === 0 ? "an object without apiVersion and kind" : names.join(" ");
}

/** Returns the object in a field, an empty one if there is none, and undefined for any other value. */
function fieldsIn(value: unknown): Fields | undefined {
  if (value === undefined || value === null) return {};
  return isObject(value) ? value : undefined;
}

/** The server adds each registry in front of the others, from the last to the first, and at last its own. */
function allowedRegistries(
  entries: readonly unknown[],
  internal: unknown,
): { readonly registries: AllowedRegistry[] } | WrongImageConfig {
  const registries: AllowedRegistry[] = [];
  const add = (added: AllowedRegistry) => {
    if (!registries.some(({ host, port }) => host === added.host && port === added.port))
      registries.unshift(added);
  };
  for (const [index, entry] of [...entries.entries()].toReversed()) {
    const domainName = isObject(entry) ? entry.domainName : undefined;
    if (typeof domainName !== "string")
      return { wrong: `'spec.allowedRegistriesForImport[${index}].domainName' must be a text` };
    const registry = registryOf(domainName, isObject(entry) && entry.insecure === true);
    if (registry === undefined)
      return { wrong: `failed to parse allowed registry ${JSON.stringify(domainName)}: too many colons` };
    add(registry);
  }
  const own = typeof internal === "string" && internal !== "" ? registryOf(internal, false) : undefined;
  if (registries.length > 0 && own !== undefined) add(own);
  return { registries };
}

function registryOf(domainName: string, insecure: boolean): AllowedRegistry | undefined {
  const [host = "", port = insecure ? "80" : "443", ...others] = domainName.split(":");
  return others.length > 0 ? undefined : { host, port };
}
