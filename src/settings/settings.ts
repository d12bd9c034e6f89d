import type { Severities } from "../check/severities.js";
import type { CheckTarget } from "../check/target.js";
import type { Diagnostic } from "../text/diagnostic.js";
import type { NamedText } from "../text/frame.js";
import type { WrittenSettings } from "./readSettings.js";

/** The settings for the files of a directory. */
export interface Settings {
  /** The target of a check of them. */
  readonly target: CheckTarget;
  readonly severity: Severities;
  /** The greatest number of warnings; undefined if there may be any number. */
  readonly maxWarnings: number | undefined;
  /** The same as a settings file writes them, and the cluster's configuration as its file has it. */
  readonly written: Omit<WrittenSettings, "imageConfig"> & { readonly imageConfig?: object };
  /** The settings file; undefined if there is none. Its name is its path. */
  readonly source: NamedText | undefined;
  /** Everything that is wrong with the file. The settings are what is right. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The settings where no file has any. */
export const noSettings: Settings = {
  target: {},
  severity: {},
  maxWarnings: undefined,
  written: {},
  source: undefined,
  diagnostics: [],
};
