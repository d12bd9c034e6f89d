import { type ChildProcess, fork } from "node:child_process";
import type { Socket } from "node:net";
import { availableParallelism } from "node:os";
import { ask } from "./ask.js";
import type { Answer } from "./child.js";
import { JsonnetError } from "./error.js";
import type { Evaluation } from "./options.js";

/** How many evaluations run at once, one per child. Others wait for their turn. */
const maxRunning = Math.min(4, availableParallelism());
/** Idle children end after this many milliseconds without a new result. */
const idleTime = 5_000;

const waiting: (() => void)[] = [];
const idle: ChildProcess[] = [];
let running = 0;
let idleTimer: NodeJS.Timeout | undefined;

/**
 * Evaluates in a child process, which takes one evaluation at a time and is reused.
 * Throws a JsonnetError if it crashes, or gives no answer within `timeout` milliseconds.
 */
export async function evaluateInChild(evaluation: Evaluation, timeout: number): Promise<Answer> {
  if (running === maxRunning) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    const child = idle.pop() ?? start();
    keepAlive(child, true);
    try {
      return await ask(child, evaluation, timeout);
    } catch (error) {
      child.kill("SIGKILL");
      throw error;
    } finally {
      keepAlive(child, false);
      if (child.connected && !child.killed) rest(child);
    }
  } catch (cause) {
    if (cause instanceof JsonnetError) throw cause;
    throw new JsonnetError("crashed", `The evaluating process did not start: ${(cause as Error).message}`, {
      cause,
    });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** Starts a child. In the sources it is TypeScript, too, and needs the loader of this process. */
function start(): ChildProcess {
  const inSources = import.meta.url.endsWith(".ts");
  const child = fork(new URL(inSources ? "child.ts" : "child.js", import.meta.url), {
    execArgv: inSources ? process.execArgv : [],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  child.stderr?.setEncoding("utf8");
  child.once("disconnect", () => {
    if (idle.includes(child)) idle.splice(idle.indexOf(child), 1);
  });
  return child;
}

/** Keeps a child for the next evaluation until the idle time is over. */
function rest(child: ChildProcess): void {
  idle.push(child);
  clearTimeout(idleTimer);
  idleTimer = setTimeout(() => {
    for (const each of idle.splice(0)) each.disconnect();
  }, idleTime).unref();
}

/** Sets whether this process waits for a child before it exits. */
function keepAlive(child: ChildProcess, wanted: boolean): void {
  const parts = [child, child.channel, child.stderr as Socket | null];
  for (const part of parts) wanted ? part?.ref() : part?.unref();
}
