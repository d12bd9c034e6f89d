import { isManifestKind, kindNames } from "../schema/kinds.js";
import { apiVersion } from "../schema/typeMeta.js";
import type { OpenShiftVersion } from "../schema/versions.js";
import { notSupported, type RuleError, required, typeInvalid } from "./fieldError.js";
import type { ImageConfig } from "./imageConfig.js";
import { jsonValue, kindOf } from "./json.js";
import { decodeKind, type Resource } from "./kinds.js";

type Refused = { readonly errors: readonly RuleError[] };

/** Decodes a manifest and fills in its defaults, or returns the errors. */
export function readResource(
  manifest: unknown,
  server?: OpenShiftVersion,
  config?: ImageConfig,
): Resource | Refused {
  const value = jsonValue(manifest) ?? null;
  if (value === null || kindOf(value) !== "object") {
    return { errors: [typeInvalid("Interpret.object", "", value, "a manifest must be an object")] };
  }
  const { kind, ...others } = value as Readonly<Record<string, unknown>>;
  const errors = [...oneOf("apiVersion", others.apiVersion, [apiVersion]), ...oneOf("kind", kind, kindNames)];
  return isManifestKind(kind) && errors.length === 0 ? decodeKind(value, kind, server, config) : { errors };
}

function oneOf(field: "apiVersion" | "kind", value: unknown, known: readonly string[]): RuleError[] {
  const rule = `Interpret.${field}` as const;
  if (value === undefined || value === null || value === "") {
    return [required(rule, field, `must be ${known.map((each) => `"${each}"`).join(" or ")}`)];
  }
  if (typeof value === "string")
    return known.includes(value) ? [] : [notSupported(rule, field, value, known)];
  const mismatch = `cannot unmarshal ${kindOf(value)} into Go struct field .${field} of type string`;
  return [typeInvalid(rule, field, value, `couldn't get version/kind; json parse error: json: ${mismatch}`)];
}
