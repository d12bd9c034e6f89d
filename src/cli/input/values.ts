import { toSpecs } from "../../check/toSpecs.js";
import type { ImageImportSpec } from "../../index.js";
import type { LocatedValue } from "../../yaml/locatedValue.js";
import { type InputDiagnostic, InputError, type InputSource } from "./inputError.js";
import type { YamlDocument } from "./yaml/read.js";

/** The values of a part of an input: a document of YAML, or all of a file of Jsonnet or a config. */
export interface SourcedValues {
  readonly source: InputSource;
  readonly values: readonly LocatedValue[];
  readonly diagnostics: YamlDocument["diagnostics"];
}

/** Returns the specs in values. Throws an InputError with everything that is wrong with them. */
export function specsOf({ source, values }: SourcedValues): ImageImportSpec[] {
  const all: ImageImportSpec[] = [];
  const wrong: InputDiagnostic[] = [];
  for (const { value, rangeOf } of values) {
    const { specs, findings } = toSpecs(value);
    all.push(...specs);
    for (const { path, ...finding } of findings)
      wrong.push(rangeOf ? { ...finding, range: rangeOf(path) } : finding);
  }
  if (wrong.length > 0) throw new InputError(source, wrong);
  return all;
}
