import type { Answer } from "./answer.js";
import type { Evaluation } from "./options.js";

/** A child process or a thread that evaluates one program at a time. */
export interface Runner {
  /** Whether it has not ended. */
  readonly isAlive: boolean;
  /**
   * Evaluates, and passes on what `std.trace` writes to stderr. Rejects with a JsonnetError if the runner ends first, and
   * with an AbortError if `signal` is aborted.
   */
  evaluate(evaluation: Evaluation, signal: AbortSignal): Promise<Answer>;
  /** Sets whether this process waits for it before it exits. */
  keepAlive(wanted: boolean): void;
  /** Ends it once it has nothing to do. */
  release(): void;
  /** Ends it, whatever it does. */
  stop(): void;
}
