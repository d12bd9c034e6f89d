import * as assert from "uvu/assert";

/** Returns the milliseconds of CPU that this process spends on a call. Other processes change them little. */
export function cpuOf(call: () => unknown): number {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

const leastCpuOf = (call: () => unknown, times: number): number =>
  Math.min(...Array.from({ length: times }, () => cpuOf(call)));

/**
 * Fails unless the cost of an input is about eight times that of an eighth of it. A quadratic cost would be 64 times;
 * garbage collection may make a linear one larger than eight.
 */
export function assertLinear<Input>(
  inputOf: (size: number) => Input,
  size: number,
  call: (input: Input) => unknown,
): void {
  const [small, large] = [inputOf(Math.floor(size / 8)), inputOf(size)];
  const eighth = leastCpuOf(() => call(small), 3);
  const whole = leastCpuOf(() => call(large), 2);
  assert.ok(whole < 24 * eighth + 200, `${eighth} ms for an eighth, ${whole} ms for the whole`);
}
