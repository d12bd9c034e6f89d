let passed = 0;
let failed = 0;

/** Runs a check and prints its line; if it throws, with what went wrong. */
export function check(name: string, run: () => void): void {
  try {
    run();
    passed++;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAIL  ${name}\n${String((error as Error).message ?? error).replaceAll(/^/gm, "      ")}`);
  }
}

/** Prints the last line, and makes the process fail if a check did. */
export function report(): void {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
