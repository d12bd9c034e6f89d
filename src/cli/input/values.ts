import { toSpecs } from "../../check/toSpecs.js";
import type { ImageImportSpec } from "../../index.js";
import { configValue } from "./config.js";
import type { Input } from "./input.js";
import { type Fault, InputError } from "./inputError.js";
import { evaluate, type JsonnetFlags } from "./jsonnet.js";
import type { Language } from "./languages.js";
import type { Value } from "./value.js";
import { yamlValues } from "./yaml.js";

/** The values of an input: one, or one for each document of YAML. Throws an InputError if it has none. */
export async function valuesOf(
  input: Input,
  language: Exclude<Language, "imports">,
  flags: JsonnetFlags,
): Promise<readonly Value[]> {
  if (language === "yaml") return yamlValues(input);
  return [{ value: await (language === "jsonnet" ? evaluate(input, flags) : configValue(input)) }];
}

/** The specs that values hold. Throws an InputError that says what is wrong with which element. */
export function specsOf(values: readonly Value[], input: Input): ImageImportSpec[] {
  const all: ImageImportSpec[] = [];
  const wrong: Fault[] = [];
  for (const { value, rangeOf } of values) {
    const { specs, findings } = toSpecs(value);
    all.push(...specs);
    for (const { path, ...finding } of findings)
      wrong.push(rangeOf ? { ...finding, range: rangeOf(path) } : finding);
  }
  if (wrong.length > 0) throw new InputError(input, wrong);
  return all;
}
