import { type Failure, failure, isFailure } from "./answer.js";
import type { Response } from "./send.js";
import { statusFailure } from "./statusFailure.js";

/** How many questions in a row may reach no one, and how many in all may take long, before a registry is given up. */
const [mostUnreached, mostSlow] = [3, 20];

/** Decides when a registry is given up: what it would take for a thousand images, no one waits for. */
export interface Patience {
  /** The failure with which a question ends that is not asked any more. */
  readonly refusal: (method: string) => Failure | undefined;
  /** Takes an answer into account, and how many milliseconds it took. */
  readonly note: (method: string, response: Response | Failure, took: number) => void;
}

/** Creates the patience with a registry. A question is slow if it takes so many milliseconds. */
export function createPatience(slow: number): Patience {
  let [unreached, slowOnes] = [0, 0];
  let all: Failure | undefined;
  let gets: Failure | undefined;
  return {
    refusal: (method) => all ?? (method === "GET" ? gets : undefined),
    note(method, response, took) {
      const isUnreached = isFailure(response) && response.kind === "unreachable";
      unreached = isUnreached ? unreached + 1 : 0;
      if (took >= slow) slowOnes++;
      if (isUnreached && unreached >= mostUnreached) all = response;
      else if (slowOnes >= mostSlow) all = failure("unreachable", "it answers too slowly");
      if (isFailure(response) || response.status !== 429) return;
      // Registries count GET alone, so that HEAD may still be answered.
      gets = statusFailure(429);
      if (method === "HEAD") all = gets;
    },
  };
}
