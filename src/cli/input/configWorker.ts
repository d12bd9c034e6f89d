import { parentPort } from "node:worker_threads";
import type { Input } from "./input.js";
import { InputError } from "./inputError.js";
import { loadConfig } from "./loadConfig.js";

/** The outcome of a config: a copy of its value, or the arguments of an InputError. */
export type Answer =
  | { readonly value: unknown }
  | { readonly error: ConstructorParameters<typeof InputError> };

parentPort?.on("message", async (input: Input) => {
  // While a config runs, the thread waits for nothing else: a config that waits for nothing shows.
  parentPort?.unref();
  const answer = await answerTo(input);
  parentPort?.ref();
  parentPort?.postMessage(answer);
});

async function answerTo(input: Input): Promise<Answer> {
  try {
    return { value: await loadConfig(input) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { error: [error.source, error.diagnostics, error.notes] };
  }
}
