import { InvalidArgumentError } from "commander";
import { type Requirement, requirementNames } from "../../check/requirements/requirement.js";
import { type Selected, selectable } from "../../check/selection.js";
import { levels, type Severities } from "../../check/severities.js";
import { parseVersion } from "../../schema/versions.js";
import { nearestHint } from "../../settings/nearestHint.js";
import { readImageConfigFile } from "../../settings/readImageConfigFile.js";
import { codes } from "../../text/codes.js";

/** Reads the argument of `--server`. */
export function readVersion(text: string): string {
  if (parseVersion(text) !== undefined) return text;
  throw new InvalidArgumentError("Expected a version of OpenShift from 4.1 on, such as 4.16 or 4.16.3.");
}

/** Reads the file that `--image-config` names. */
export function readImageConfigOption(path: string): object {
  const read = readImageConfigFile(path);
  if ("value" in read) return read.value;
  throw new InvalidArgumentError([read.wrong, ...(read.hint === undefined ? [] : [read.hint])].join(". "));
}

/** Reads the argument of `--require`: names with commas between them. An empty text requires nothing. */
export function readRequirements(text: string): readonly Requirement[] {
  return partsOf(text).map((name) => known(name, requirementNames, "requirement"));
}

/** The architectures that OpenShift runs on. */
const architectures = ["amd64", "arm64", "ppc64le", "s390x"] as const;

/** Reads the argument of `--arch`: names with commas between them. */
export function readArchitectures(text: string): readonly string[] {
  const names = partsOf(text).map((name) => known(name, architectures, "architecture"));
  if (names.length > 0) return names;
  throw new InvalidArgumentError("Expected an architecture, such as amd64.");
}

/** Reads the argument of `--only`: names of families and codes with commas between them. */
export function readSelection(text: string): readonly Selected[] {
  const names = partsOf(text).map((name) =>
    known(name, [...selectable.keys()] as Selected[], "family or code"),
  );
  if (names.length > 0) return names;
  throw new InvalidArgumentError("Expected a family or a code, such as drift.");
}

const allCodes = Object.values(codes).flat();

/** Reads an argument of `--severity`: `CODE=LEVEL`, or several with commas between them. The last one wins. */
export function readSeverities(text: string, before: Severities = {}): Severities {
  const pairs = partsOf(text).map((part) => {
    const [code = "", level, ...rest] = part.split("=");
    if (level === undefined || rest.length > 0)
      throw new InvalidArgumentError("Expected CODE=LEVEL, such as duplicate-tag=error.");
    return [known(code, allCodes, "code"), known(level, levels, "level")];
  });
  return { ...before, ...Object.fromEntries(pairs) };
}

/** Reads the argument of `--max-warnings`. */
export function readCount(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 0 up.");
}

const partsOf = (text: string): string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

function known<Name extends string>(text: string, names: readonly Name[], noun: string): Name {
  const found = names.find((name) => name === text);
  if (found !== undefined) return found;
  throw new InvalidArgumentError(`Unknown ${noun} '${text}'. ${nearestHint(text, names, `${noun}s`)}`);
}
