import { JsonnetError } from "../../src/evaluate/index.js";

/** The JsonnetError that a promise rejects with. Throws if it does not. */
export async function rejection(promise: Promise<unknown>): Promise<JsonnetError> {
  const outcome = await promise.catch((error: unknown) => error);
  if (outcome instanceof JsonnetError) return outcome;
  throw new Error(`A JsonnetError was expected, not ${outcome}`);
}
