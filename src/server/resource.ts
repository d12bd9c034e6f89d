import { imageStream, imageStreamImport } from "../schema/imageStream.js";
import { decode } from "./decode.js";
import type { Decoded } from "./decoded.js";
import { defaultImageStream, defaultImageStreamImport } from "./defaults.js";
import { notSupported, type RuleError, required, typeInvalid } from "./fieldError.js";
import { jsonValue, kindOf } from "./json.js";

/** A manifest as the server holds it: decoded and with its defaults. */
export type Resource =
  | { readonly kind: "ImageStream"; readonly object: Decoded<typeof imageStream> }
  | { readonly kind: "ImageStreamImport"; readonly object: Decoded<typeof imageStreamImport> };

type Refused = { readonly errors: readonly RuleError[] };

const API_VERSION = "image.openshift.io/v1";
const KINDS = ["ImageStream", "ImageStreamImport"];

/** Decodes a manifest of one of the two kinds and fills in its defaults, or gives the errors. */
export function readResource(manifest: unknown, server?: string): Resource | Refused {
  const value = jsonValue(manifest) ?? null;
  if (value === null || kindOf(value) !== "object") {
    return { errors: [typeInvalid("Interpret.object", "", value, "a manifest must be an object")] };
  }
  const { apiVersion, kind } = value as Readonly<Record<string, unknown>>;
  const errors = [...oneOf("apiVersion", apiVersion, [API_VERSION]), ...oneOf("kind", kind, KINDS)];
  if (errors.length > 0) return { errors };
  if (kind === "ImageStream") {
    const decoded = decode(value, imageStream, server);
    return "errors" in decoded ? decoded : { kind, object: defaultImageStream(decoded.object) };
  }
  const decoded = decode(value, imageStreamImport, server);
  if ("errors" in decoded) return decoded;
  return { kind: "ImageStreamImport", object: defaultImageStreamImport(decoded.object) };
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
