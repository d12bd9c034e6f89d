import { availableParallelism } from "node:os";
import type { Answer } from "./answer.js";
import { startChild } from "./childRunner.js";
import type { Engine } from "./engine.js";
import { JsonnetError } from "./error.js";
import type { Evaluation } from "./options.js";
import type { Runner } from "./runner.js";
import { startThread } from "./threadRunner.js";

/** How many evaluations run at once, one per runner. Others wait for their turn. */
const maxRunning = Math.min(4, availableParallelism());
/** Idle runners end after this many milliseconds without a new result. */
const idleTime = 5_000;

const start: Readonly<Record<Engine, () => Runner>> = { binding: startChild, wasm: startThread };
const idle: Readonly<Record<Engine, Runner[]>> = { binding: [], wasm: [] };
const waiting: (() => void)[] = [];
let running = 0;
let idleTimer: NodeJS.Timeout | undefined;

/**
 * Evaluates in an engine, in a child process or a thread that takes one evaluation at a time and is reused.
 * Throws a JsonnetError if that crashes, or gives no answer within `timeout` milliseconds.
 */
export async function evaluateIn(engine: Engine, evaluation: Evaluation, timeout: number): Promise<Answer> {
  if (running === maxRunning) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    const runner = takeIdle(engine) ?? start[engine]();
    runner.keepAlive(true);
    try {
      return await ask(runner, evaluation, timeout);
    } catch (error) {
      runner.stop();
      throw error;
    } finally {
      runner.keepAlive(false);
      if (runner.isAlive) rest(engine, runner);
    }
  } catch (cause) {
    if (cause instanceof JsonnetError) throw cause;
    throw new JsonnetError("crashed", `The evaluation did not start: ${(cause as Error).message}`, { cause });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

async function ask(runner: Runner, evaluation: Evaluation, timeout: number): Promise<Answer> {
  const late = new AbortController();
  const timer = timeout === Infinity ? undefined : setTimeout(() => late.abort(), timeout);
  try {
    return await runner.evaluate(evaluation, late.signal);
  } catch (error) {
    if (!late.signal.aborted) throw error;
    const message = `The evaluation was stopped because it took longer than ${timeout} ms.`;
    throw new JsonnetError("timeout", `${message} The option timeout sets this limit.`);
  } finally {
    clearTimeout(timer);
  }
}

/** A runner may have ended while it was idle. */
function takeIdle(engine: Engine): Runner | undefined {
  let runner = idle[engine].pop();
  while (runner?.isAlive === false) runner = idle[engine].pop();
  return runner;
}

/** Keeps a runner for the next evaluation until the idle time is over. */
function rest(engine: Engine, runner: Runner): void {
  idle[engine].push(runner);
  clearTimeout(idleTimer);
  idleTimer = setTimeout(() => {
    for (const runners of Object.values(idle))
      for (const each of runners.splice(0)) if (each.isAlive) each.release();
  }, idleTime).unref();
}
