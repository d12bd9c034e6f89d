let passed = 0;
let failed = 0;

/** Runs a check and prints a line for it, with the error if it throws. */
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

/** Prints how many checks passed and failed. The process fails if a check did. */
export function report(): void {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
