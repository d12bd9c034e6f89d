import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setImmediate as afterPendingReads, setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./child.js";
import { JsonnetError } from "./error.js";
import type { Evaluation } from "./options.js";

/** How many characters of a child's stderr are held back, in case they are the last words before a crash. */
const mostHeld = 65_536;

/**
 * Gives an evaluation to a child and waits for what comes first: its answer, its end or the end of the time.
 * Throws a JsonnetError for the last two. What the child writes on stderr, as `std.trace` does, is passed on.
 */
export async function ask(child: ChildProcess, evaluation: Evaluation, timeout: number): Promise<Answer> {
  const over = new AbortController();
  const { signal } = over;
  let held = "";
  const listen = (text: string) => {
    held += text;
    if (held.length > mostHeld) passOn();
  };
  const passOn = () => {
    process.stderr.write(held);
    held = "";
  };
  const answered = async (): Promise<Answer> => {
    const [answer] = await once(child, "message", { signal });
    await afterPendingReads();
    passOn();
    return answer;
  };
  const crashed = async (): Promise<never> => {
    const [status, killer] = await once(child, "close", { signal });
    const why =
      held.trim().slice(-2_000) || "Sources nested thousands of levels deep do that, or a lack of memory.";
    throw new JsonnetError(
      "crashed",
      `The process that evaluates crashed (${killer ?? `status ${status}`}): ${why}`,
    );
  };
  const late = async (): Promise<never> => {
    await sleep(timeout, undefined, { signal });
    passOn();
    const message = `There was no result after ${timeout} ms, so the evaluation was stopped.`;
    throw new JsonnetError("timeout", `${message} The option timeout sets the limit.`);
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
