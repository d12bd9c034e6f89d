import type { OpenShiftVersion } from "../../schema/versions.js";
import type { Code } from "../../text/codes.js";
import type { Finding } from "../../text/finding.js";
import type { Entry } from "../traps/manifest.js";

/** The properties that a company may require of every source of images that can have it, by the names that `--require` takes. */
export const requirementNames = ["scheduled", "digest", "preserveOriginal", "local"] as const;

export type Requirement = (typeof requirementNames)[number];

/** The facts about the server that a requirement depends on. */
export interface Given {
  readonly server: OpenShiftVersion | undefined;
  /** The importMode of a tag that does not say one. */
  readonly importMode: string;
}

/** A rule that asks for something. It passes over what cannot have it, and values that are not known yet. */
export interface RequirementRule {
  readonly code: Code<"requirement">;
  readonly find: (
    entry: Entry,
    given: Given,
  ) => Required<Pick<Finding, "path" | "message" | "hint">> | undefined;
}
