import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setImmediate as afterPendingReads, setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./child.js";
import { JsonnetError } from "./error.js";
import type { Evaluation } from "./options.js";

/** How many characters of a child's stderr are buffered, in case they explain a crash. */
const maxBuffered = 65_536;

/**
 * Sends an evaluation to a child and waits for its answer. Throws a JsonnetError if the child ends first, or if it takes
 * longer than `timeout` milliseconds. Passes on the child's stderr, where `std.trace` writes.
 */
export async function ask(child: ChildProcess, evaluation: Evaluation, timeout: number): Promise<Answer> {
  const over = new AbortController();
  const { signal } = over;
  let buffered = "";
  const listen = (text: string) => {
    buffered += text;
    if (buffered.length > maxBuffered) passOn();
  };
  const passOn = () => {
    process.stderr.write(buffered);
    buffered = "";
  };
  const answered = async (): Promise<Answer> => {
    const [answer] = await once(child, "message", { signal });
    await afterPendingReads();
    passOn();
    return answer;
  };
  const crashed = async (): Promise<never> => {
    const [status, killer] = await once(child, "close", { signal });
    const reason =
      buffered.trim().slice(-2_000) ||
      "Either the source is nested thousands of levels deep, or memory ran out.";
    throw new JsonnetError(
      "crashed",
      `The evaluating process crashed (${killer ?? `status ${status}`}): ${reason}`,
    );
  };
  const late = async (): Promise<never> => {
    await sleep(timeout, undefined, { signal });
    passOn();
    const message = `The evaluation was stopped because it took longer than ${timeout} ms.`;
    throw new JsonnetError("timeout", `${message} The option timeout sets this limit.`);
  };
  child.stderr?.on("data", listen);
  try {
    child.send(evaluation);
    return await Promise.race([answered(), crashed(), ...(timeout === Infinity ? [] : [late()])]);
  } finally {
    over.abort();
    child.stderr?.off("data", listen);
  }
}
