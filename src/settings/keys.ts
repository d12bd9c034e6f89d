import { requirementNames } from "../check/requirements/requirement.js";
import { levels } from "../check/severities.js";
import { codes } from "../text/codes.js";

/** The name of a settings file. */
export const settingsFileName = "importspec.json";

/** The values that a key of a settings file takes. */
export type SettingType =
  | { readonly type: "text" | "version" | "count" }
  | { readonly type: "names"; readonly names: readonly string[] }
  | { readonly type: "levels"; readonly codes: readonly string[]; readonly levels: readonly string[] };

/** A key of a settings file. */
export type Setting = SettingType & { readonly help: string };

/** Every key of a settings file. The reader, the JSON Schema and docs/settings.md follow this table. */
export const settingKeys = {
  $schema: { type: "text", help: "The JSON Schema of this file, for editors." },
  server: { type: "version", help: "The OpenShift version of the server; by default the newest." },
  imageConfig: {
    type: "text",
    help: "The file with the cluster's configuration, relative to this one: what `oc get image.config.openshift.io cluster -o yaml` prints.",
  },
  require: {
    type: "names",
    names: requirementNames,
    help: "What every source of images must have if it can.",
  },
  severity: {
    type: "levels",
    codes: Object.values(codes).flat(),
    levels,
    help: "The severity of each code that has another than its own.",
  },
  maxWarnings: {
    type: "count",
    help: "The greatest number of warnings in the files that these settings are for. With more, `check` fails.",
  },
} as const satisfies Readonly<Record<string, Setting>>;

/** The name of a key. */
export type SettingKey = keyof typeof settingKeys;
