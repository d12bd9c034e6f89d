import { type Requirement, requirementNames } from "../check/requirements/requirement.js";
import { selectable } from "../check/selection.js";
import type { CheckTarget } from "../check/target.js";
import { isManifestKind, kindNames, type ManifestKind } from "../schema/kinds.js";
import { describe, isObject } from "../schema/values.js";
import { type OpenShiftVersion, parseVersion } from "../schema/versions.js";
import { type ImageConfig, readImageConfig } from "../server/imageConfig.js";
import { nearest } from "../text/nearest.js";
import { callError } from "./error.js";

/** The options of the functions that ask what a server would say. */
export interface ServerOptions {
  /** The OpenShift version of the server, such as `4.11` or `4.16.3`; by default the newest. */
  readonly server?: string;
  /** The configuration `image.config.openshift.io/cluster` of the cluster, as `oc get -o json` prints it. */
  readonly imageConfig?: object;
}

/** Checks the text that a function is called with. Throws an ImportSpecError for a value that is not a string. */
export function checkText(caller: string, text: unknown): asserts text is string {
  if (typeof text !== "string")
    throw callError("wrong-call", `${caller} takes a string, not ${describe(text)}`);
}

/** Checks that options are an object. Throws an ImportSpecError for any other value. */
export function checkOptions(caller: string, options: unknown): asserts options is object {
  if (!isObject(options))
    throw callError("wrong-call", `${caller} takes an object of options, not ${describe(options)}`);
}

/** Reads a kind of manifest. Throws an ImportSpecError for any other value. */
export function kindOf(caller: string, kind: unknown): ManifestKind {
  if (isManifestKind(kind)) return kind;
  if (typeof kind !== "string")
    throw callError("wrong-call", `${caller} takes a kind of manifest, not ${describe(kind)}`);
  const near = nearest(kind, kindNames);
  const hint = near === undefined ? `The kinds are ${kindNames.join(" and ")}.` : `Did you mean '${near}'?`;
  throw callError("wrong-call", `${caller} does not know the kind '${kind}'`, hint);
}

/** The options of a check, with values of any type. */
interface UnknownOptions {
  readonly as?: unknown;
  readonly server?: unknown;
  readonly imageConfig?: unknown;
  readonly require?: unknown;
  readonly only?: unknown;
  readonly also?: unknown;
}

/** Reads the options of a check. Throws as the functions for each of them do. */
export function checkTargetOf(
  caller: string,
  { as, server, imageConfig, require, only, also }: UnknownOptions,
): CheckTarget {
  return {
    as: as === undefined ? undefined : kindOf(caller, as),
    server: serverOf({ server }),
    imageConfig: imageConfigOf({ imageConfig }),
    require: requirementsOf(caller, require),
    only: codesOf(caller, "only", only),
    also: codesOf(caller, "also", also),
  };
}

const isRequirement = (name: unknown): name is Requirement =>
  (requirementNames as readonly unknown[]).includes(name);

/** Reads what is required. Throws an ImportSpecError for any other value. */
function requirementsOf(caller: string, names: unknown): readonly Requirement[] {
  if (names === undefined) return [];
  if (Array.isArray(names) && names.every(isRequirement)) return names;
  const hint = `The requirements are ${requirementNames.join(", ")}.`;
  throw callError("wrong-call", `${caller} takes an array of requirements as 'require'`, hint);
}

/** Reads names of families and codes. Throws an ImportSpecError for any other value. */
function codesOf(caller: string, option: string, names: unknown): ReadonlySet<string> | undefined {
  if (names === undefined) return undefined;
  if (!Array.isArray(names))
    throw callError("wrong-call", `${caller} takes an array of families and codes as '${option}'`);
  const wrong: unknown = names.find((name) => !selectable.has(name));
  if (wrong === undefined) return new Set(names.flatMap((name) => selectable.get(name) ?? []));
  throw callError("wrong-call", `${caller} does not know the family or code '${String(wrong)}'`);
}

/** The configurations that were read already: a caller passes the same object for every manifest. */
const imageConfigs = new WeakMap<object, ImageConfig>();

/** Reads the configuration of a cluster. Throws a TypeError for any other value. */
export function imageConfigOf({
  imageConfig: value,
}: {
  readonly imageConfig?: unknown;
}): ImageConfig | undefined {
  if (value === undefined) return undefined;
  const known = isObject(value) ? imageConfigs.get(value) : undefined;
  if (known !== undefined) return known;
  const config = readImageConfig(value);
  if ("wrong" in config) throw new TypeError(`imageConfig: ${config.wrong}`);
  imageConfigs.set(value as object, config);
  return config;
}

/** Reads the version of a server. Throws a TypeError for a value that is not a version. */
export function serverOf({ server }: { readonly server?: unknown }): OpenShiftVersion | undefined {
  if (server === undefined) return undefined;
  const version = typeof server === "string" ? parseVersion(server) : undefined;
  if (version === undefined)
    throw new TypeError(
      `server must be an OpenShift version from 4.1 on, such as "4.16", not ${quoted(server)}`,
    );
  return version;
}

const quoted = (value: unknown): string => (typeof value === "string" ? `"${value}"` : describe(value));
