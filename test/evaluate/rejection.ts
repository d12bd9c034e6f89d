import type { JsonnetError } from "../../src/evaluate/index.js";

/** Returns the JsonnetError that a promise rejects with. Throws if it does not reject with one. */
export async function rejection(promise: Promise<unknown>): Promise<JsonnetError> {
  const outcome = await promise.catch((error: unknown) => error);
  if (isJsonnetError(outcome)) return outcome;
  throw new Error(`A JsonnetError was expected, not ${outcome}`);
}

/** By name: the bundle has a class of its own. */
const isJsonnetError = (value: unknown): value is JsonnetError =>
  value instanceof Error && value.name === "JsonnetError";
