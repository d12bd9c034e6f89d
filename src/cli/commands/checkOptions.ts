import { type Command, Option } from "commander";
import type { Selected } from "../../check/selection.js";
import type { Severities } from "../../check/severities.js";
import type { CheckDocumentOptions, Code, ManifestKind, Requirement } from "../../index.js";
import { kindNames } from "../../schema/kinds.js";
import type { Settings } from "../../settings/settings.js";
import type { JsonnetFlags } from "../input/jsonnet.js";
import { readImageConfigOption, readSeverities, readVersion } from "./readOptions.js";

/** The options of the commands that check. */
export interface CheckFlags extends JsonnetFlags {
  readonly as?: ManifestKind;
  readonly server?: string;
  /** The configuration of the cluster, as its file has it. */
  readonly imageConfig?: object;
  readonly require?: readonly Requirement[];
  readonly severity?: Severities;
  readonly only?: readonly Selected[];
}

/** Adds `--as`, `--server`, `--image-config` and `--severity`. */
export function addCheckOptions(command: Command): Command {
  const kind = new Option(
    "--as <kind>",
    "turn all streams and imports of documents into one kind of manifest, with a warning for each loss",
  ).choices(kindNames);
  return addServerOptions(command.addOption(kind)).option(
    "--severity <code=level>",
    "make a code an error or a warning, or turn it off",
    readSeverities,
  );
}

/** Adds `--server` and `--image-config`. */
export function addServerOptions(command: Command): Command {
  return command
    .option(
      "--server <version>",
      "the OpenShift version of the server, such as 4.16 (default: the newest)",
      readVersion,
    )
    .option(
      "--image-config <file>",
      "the cluster's configuration: oc get image.config.openshift.io cluster -o yaml",
      readImageConfigOption,
    );
}

/** Adds the settings of a file to the options, which win. */
export const withSettings = <Flags extends CheckFlags>(flags: Flags, settings: Settings): Flags => ({
  ...settings.written,
  ...flags,
  severity: { ...settings.severity, ...flags.severity },
});

/** Returns the options of the functions that check. A code that has a severity is asked for. */
export const checkOptionsOf = ({
  as,
  server,
  imageConfig,
  require,
  only,
  severity = {},
}: CheckFlags): CheckDocumentOptions => ({
  ...(as && { as }),
  ...(server && { server }),
  ...(imageConfig && { imageConfig }),
  ...(require && { require }),
  ...(only && { only }),
  also: Object.keys(severity) as Code[],
});
