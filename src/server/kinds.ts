import { type Kinds, kinds, type ManifestKind } from "../schema/kinds.js";
import type { OpenShiftVersion } from "../schema/versions.js";
import { decode } from "./decode.js";
import type { Decoded } from "./decoded.js";
import { fillImageStream, fillImageStreamImport } from "./defaults.js";
import type { RuleError } from "./fieldError.js";
import type { ImageConfig } from "./imageConfig.js";
import { imageStreamErrors } from "./imageStream.js";
import { imageStreamImportErrors } from "./imageStreamImport.js";

/** How the server defaults and validates the manifests of a kind. */
interface Strategy<Kind extends ManifestKind> {
  /** Fills in the defaults of an OpenShift version and of a cluster. The object was decoded for this alone. */
  readonly fillDefaults: (
    object: Decoded<Kinds[Kind]>,
    server: OpenShiftVersion | undefined,
    config: ImageConfig | undefined,
  ) => void;
  /** Returns the errors of a manifest that has its defaults, by the rules of all versions. */
  readonly errors: (object: Decoded<Kinds[Kind]>, config: ImageConfig | undefined) => readonly RuleError[];
}

const strategies: { readonly [Kind in ManifestKind]: Strategy<Kind> } = {
  ImageStream: { fillDefaults: fillImageStream, errors: imageStreamErrors },
  ImageStreamImport: { fillDefaults: fillImageStreamImport, errors: imageStreamImportErrors },
};

/** A manifest as the server holds it: decoded and with its defaults. */
export interface Resource<Kind extends ManifestKind = ManifestKind> {
  readonly kind: Kind;
  readonly object: Decoded<Kinds[Kind]>;
}

/** Decodes a manifest of a kind and fills in its defaults, or returns the errors. */
export function decodeKind<Kind extends ManifestKind>(
  manifest: object,
  kind: Kind,
  server?: OpenShiftVersion,
  config?: ImageConfig,
): Resource<Kind> | { readonly errors: readonly RuleError[] } {
  const decoded = decode(manifest, kinds[kind], server);
  if ("errors" in decoded) return decoded;
  strategies[kind].fillDefaults(decoded.object, server, config);
  return { kind, object: decoded.object };
}

/** The errors of a manifest that the server could decode, by the rules of all versions and the cluster's configuration. */
export const resourceErrors = <Kind extends ManifestKind>(
  { kind, object }: Resource<Kind>,
  config?: ImageConfig,
) => strategies[kind].errors(object, config);
