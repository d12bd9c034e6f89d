/** Runs the code of a config. Rejects if it ends the process, throws anywhere, or waits for nothing. */
export async function runConfig<Result>(run: () => Promise<Result>): Promise<Result> {
  const { exit } = process;
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  process.exit = (code) => {
    const error = new Error(`The config called process.exit(${code ?? ""})`);
    fail(error);
    throw error;
  };
  // Exceptions in timers and callbacks of the config.
  process.on("uncaughtException", fail);
  // A config with nothing left to wait for leaves the event loop empty.
  const stall = () => fail(new Error("The config awaits a promise that never settles"));
  process.once("beforeExit", stall);
  try {
    return await Promise.race([run(), failed]);
  } finally {
    process.off("beforeExit", stall);
    process.off("uncaughtException", fail);
    process.exit = exit;
  }
}
