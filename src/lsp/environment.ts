import type { Settings } from "../settings/settings.js";
import type { Code } from "../text/codes.js";
import type { ManifestDiagnostic } from "../yaml/checkManifests.js";
import type { FindRegions } from "./region.js";

/** Finds what is wrong with the manifests in a file. */
export type CheckManifests = (file: string, target: Settings["target"]) => readonly ManifestDiagnostic[];

/** The settings of a document. */
export interface DocumentSettings extends Pick<Settings, "target" | "severity"> {
  /** The mistakes in the settings file, each on one line. */
  readonly mistakes: readonly string[];
}

/** The world around the language server: all that depends on it is here, so that the server also runs in a browser. */
export interface Environment {
  /** Returns the settings of the project that a document is in. They are the same object until they change. */
  readonly settingsOf: (uri: string) => DocumentSettings;
  /** Takes the settings of the editor, of any type. Those of a settings file come before them. */
  readonly configure: (settings: unknown) => void;
  /** Returns the finder of the texts in a document. A browser that has only documents needs no parsers of other languages. */
  readonly finderOf: (languageId: string, uri: string) => FindRegions;
  /** Returns the check of the manifests in a document; undefined if it is not one of YAML or JSON. */
  readonly checkerOf: (languageId: string, uri: string) => CheckManifests | undefined;
  /** The address of the page on a code; undefined if there is none. */
  readonly pageOf: (code: Code) => string | undefined;
}
