import { type Command, InvalidArgumentError, Option } from "commander";
import type { CheckDocumentOptions, ManifestKind } from "../../index.js";
import { kindNames } from "../../schema/kinds.js";
import { parseVersion } from "../../schema/versions.js";
import type { JsonnetFlags } from "../input/jsonnet.js";

/** The options of the commands that check. */
export interface CheckFlags extends JsonnetFlags {
  readonly as?: ManifestKind;
  readonly server?: string;
}

/** Adds `--as` and `--server`. */
export function addCheckOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--as <kind>",
        "turn all streams and imports of documents into one kind of manifest, with a warning for each loss",
      ).choices(kindNames),
    )
    .option(
      "--server <version>",
      "the OpenShift version of the server, such as 4.16 (default: the newest)",
      readVersion,
    );
}

function readVersion(text: string): string {
  if (parseVersion(text) !== undefined) return text;
  throw new InvalidArgumentError("Expected a version of OpenShift from 4.1 on, such as 4.16 or 4.16.3.");
}

/** Returns the options of the functions that check. */
export const checkOptionsOf = ({ as, server }: CheckFlags): CheckDocumentOptions => ({
  ...(as && { as }),
  ...(server && { server }),
});
