import { imageStream, imageStreamImport } from "../schema/imageStream.js";
import { decode } from "./decode.js";
import type { Decoded } from "./decoded.js";
import { defaultImageStream, defaultImageStreamImport } from "./defaults.js";
import { type FieldError, notSupported, required, valueText } from "./fieldError.js";
import { jsonValue, kindOf } from "./json.js";

/** A manifest as the server holds it: decoded and with its defaults. */
export type Resource =
  | { readonly kind: "ImageStream"; readonly object: Decoded<typeof imageStream> }
  | { readonly kind: "ImageStreamImport"; readonly object: Decoded<typeof imageStreamImport> };

type Refused = { readonly errors: readonly FieldError[] };

const API_VERSION = "image.openshift.io/v1";
const KINDS = ["ImageStream", "ImageStreamImport"];

/** Decodes a manifest of one of the two kinds and fills in its defaults, or gives the errors. */
export function readResource(manifest: unknown, server?: string): Resource | Refused {
  const value = jsonValue(manifest) ?? null;
  if (value === null || kindOf(value) !== "object") {
    const detail = "a manifest must be an object";
    return { errors: [{ type: "FieldValueTypeInvalid", field: "", value: valueText(value), detail }] };
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

function oneOf(field: string, value: unknown, known: readonly string[]): FieldError[] {
  if (value === undefined || value === null || value === "") {
    return [required(field, `must be ${known.map((each) => `"${each}"`).join(" or ")}`)];
  }
  if (typeof value === "string") return known.includes(value) ? [] : [notSupported(field, value, known)];
  const mismatch = `cannot unmarshal ${kindOf(value)} into Go struct field .${field} of type string`;
  const detail = `couldn't get version/kind; json parse error: json: ${mismatch}`;
  return [{ type: "FieldValueTypeInvalid", field, value: valueText(value), detail }];
}
