const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Delays signals until the event loop turns, so that no synchronous work is interrupted. The process then exits with the
 * shell's code for the signal: 130 for Ctrl-C. Returns a function that restores the default.
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
