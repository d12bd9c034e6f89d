import type { ManifestKind } from "../schema/kinds.js";
import type { OpenShiftVersion } from "../schema/versions.js";
import type { ImageConfig } from "../server/imageConfig.js";
import type { Requirement } from "./requirements/requirement.js";
import type { Selection } from "./selection.js";

/** The demands of a check. */
export interface CheckTarget extends Selection {
  /** The kind that all manifests of a document become, if it is given. */
  readonly as?: ManifestKind | undefined;
  /** The server; by default the newest. */
  readonly server?: OpenShiftVersion | undefined;
  /** The configuration of the cluster, if it is known. */
  readonly imageConfig?: ImageConfig | undefined;
  /** The properties that every tag must have. */
  readonly require?: readonly Requirement[] | undefined;
}
