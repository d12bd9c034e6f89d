import { toSpecs } from "../../check/toSpecs.js";
import type { ImageImportSpec } from "../../index.js";
import { configValue } from "./config.js";
import type { Input } from "./input.js";
import { type InputDiagnostic, InputError } from "./inputError.js";
import { evaluate, type JsonnetFlags } from "./jsonnet.js";
import type { Language } from "./languages.js";
import type { LocatedValue } from "./locatedValue.js";
import { yamlValues } from "./yaml.js";

/** Returns the values of an input: one per YAML document, else a single one. Throws an InputError if it has none. */
export async function valuesOf(
  input: Input,
  language: Exclude<Language, "imports">,
  flags: JsonnetFlags,
): Promise<readonly LocatedValue[]> {
  if (language === "yaml") return yamlValues(input);
  return [{ value: await (language === "jsonnet" ? evaluate(input, flags) : configValue(input)) }];
}

/** Returns the specs in values. Throws an InputError with everything that is wrong with them. */
export function specsOf(values: readonly LocatedValue[], input: Input): ImageImportSpec[] {
  const all: ImageImportSpec[] = [];
  const wrong: InputDiagnostic[] = [];
  for (const { value, rangeOf } of values) {
    const { specs, findings } = toSpecs(value);
    all.push(...specs);
    for (const { path, ...finding } of findings)
      wrong.push(rangeOf ? { ...finding, range: rangeOf(path) } : finding);
  }
  if (wrong.length > 0) throw new InputError(input, wrong);
  return all;
}
