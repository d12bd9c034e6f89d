import { type Command, InvalidArgumentError, Option } from "commander";
import {
  type CheckDocumentOptions,
  checkDocument,
  checkValue,
  type Diagnostic,
  type ManifestKind,
} from "../../index.js";
import { kindNames } from "../../schema/kinds.js";
import { parseVersion } from "../../schema/versions.js";
import { pathText } from "../../text/path.js";
import type { Input } from "../input/input.js";
import type { JsonnetFlags } from "../input/jsonnet.js";
import type { Language } from "../input/languages.js";
import type { LocatedValue } from "../input/locatedValue.js";
import { valuesOf } from "../input/values.js";

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
        "turn the streams and imports of documents into manifests of one kind, with a note of each loss",
      ).choices(kindNames),
    )
    .option(
      "--server <version>",
      "the OpenShift version of the server, such as 4.11 (default: the newest)",
      readVersion,
    );
}

function readVersion(text: string): string {
  if (parseVersion(text) !== undefined) return text;
  throw new InvalidArgumentError("Expected a version of OpenShift, such as 4.11.");
}

const optionsOf = ({ as, server }: CheckFlags): CheckDocumentOptions => ({
  ...(as && { as }),
  ...(server && { server }),
});

/** Checks an input. Throws an InputError if it cannot be read in its language. */
export async function checkInput(input: Input, language: Language, flags: CheckFlags): Promise<Diagnostic[]> {
  if (language === "imports") return checkDocument(input.text, optionsOf(flags));
  return checkValues(await valuesOf(input, language, flags), flags);
}

/** Checks values. Ranges are those in the text; without one, each message begins with the path. */
export function checkValues(values: readonly LocatedValue[], flags: CheckFlags): Diagnostic[] {
  return values.flatMap(({ value, rangeOf }) =>
    checkValue(value, optionsOf(flags)).map(({ path, message, ...finding }): Diagnostic => {
      if (rangeOf !== undefined) return { ...finding, message, range: rangeOf(path) };
      const prefix = path.length === 0 ? "" : `${pathText(path)}: `;
      return { ...finding, message: `${prefix}${message}`, range: { start: 0, end: 0 } };
    }),
  );
}
