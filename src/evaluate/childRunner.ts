import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Socket } from "node:net";
import { setImmediate as afterPendingReads } from "node:timers/promises";
import type { Answer } from "./answer.js";
import { JsonnetError } from "./error.js";
import type { Evaluation } from "./options.js";
import type { Runner } from "./runner.js";

/** How many characters of a child's stderr are buffered, in case they explain a crash. */
const maxBuffered = 65_536;

/** Starts a child process for the binding. In the sources it is TypeScript, too, and needs the loader of this process. */
export function startChild(): Runner {
  const inSources = import.meta.url.endsWith(".ts");
  const child = fork(new URL(inSources ? "child.ts" : "child.js", import.meta.url), {
    execArgv: inSources ? process.execArgv : [],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  child.stderr?.setEncoding("utf8");
  return {
    get isAlive() {
      return child.connected && !child.killed;
    },
    evaluate: (evaluation, signal) => evaluateIn(child, evaluation, signal),
    keepAlive: (wanted) => {
      const parts = [child, child.channel, child.stderr as Socket | null];
      for (const part of parts) wanted ? part?.ref() : part?.unref();
    },
    release: () => child.disconnect(),
    stop: () => child.kill("SIGKILL"),
  };
}

async function evaluateIn(
  child: ChildProcess,
  evaluation: Evaluation,
  aborted: AbortSignal,
): Promise<Answer> {
  const over = new AbortController();
  const signal = AbortSignal.any([aborted, over.signal]);
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
    throw new JsonnetError("crashed", crash(killer ?? `status ${status}`, buffered));
  };
  child.stderr?.on("data", listen);
  try {
    child.send(evaluation);
    return await Promise.race([answered(), crashed()]);
  } finally {
    if (aborted.aborted) passOn();
    over.abort();
    child.stderr?.off("data", listen);
  }
}

function crash(end: string, output: string): string {
  const reason =
    output.trim().slice(-2_000) || "Either the source is nested thousands of levels deep, or memory ran out.";
  return `The evaluating process crashed (${end}): ${reason}`;
}
