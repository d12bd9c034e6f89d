import { configValue } from "./config.js";
import type { Input } from "./input.js";
import { defaultTimeout, evaluate, type JsonnetFlags } from "./jsonnet.js";
import type { SourcedValues } from "./values.js";

/** Evaluates Jsonnet or a config. Throws an InputError if that fails. */
export async function evaluateInput(
  source: Input,
  language: "jsonnet" | "config",
  flags: JsonnetFlags,
): Promise<SourcedValues> {
  const value = await (language === "jsonnet"
    ? evaluate(source, flags)
    : configValue(source, flags.timeout ?? defaultTimeout));
  return { source, values: [{ value }], diagnostics: [] };
}
