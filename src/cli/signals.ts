const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Lets a signal end the process only between two turns of the event loop, so that no synchronous work is cut in two.
 * The exit code is the shell's for that signal: 130 for Ctrl-C. Gives the function that ends this.
 */
export function holdSignals(): () => void {
  const listeners = Object.entries(numbers).map(([signal, number]) => {
    const exit = () => process.exit(128 + number);
    process.on(signal, exit);
    return () => process.off(signal, exit);
  });
  return () => {
    for (const remove of listeners) remove();
  };
}
