/** Where results go, so that none is optimized away. */
export const sink = new Array(256);

/** How long one round of one candidate takes, about. */
const roundTime = 10;

/** The milliseconds of CPU time that this process has taken: what other processes do does not count. */
const cpuTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function milliseconds(batch, times, clock) {
  const start = clock();
  batch(times);
  return clock() - start;
}

/** How often a candidate runs in a round. Finding it out warms the candidate up. */
function calibrate(batch, clock) {
  let times = 1;
  for (;;) {
    const taken = Math.min(...Array.from({ length: 3 }, () => milliseconds(batch, times, clock)));
    if (taken >= roundTime) return times;
    times *= 2;
  }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/**
 * Runs candidates by turns, so that whatever else the machine does meets all of them. A candidate is a function that
 * does its work `times` times and leaves the results in the sink. The clock is the CPU time of this process, which is
 * nothing for candidates that start others. Gives the median milliseconds of each, and the median of its ratio to the
 * first in the same round.
 */
export function compare(candidates, rounds = 101, clock = cpuTime) {
  const names = Object.keys(candidates);
  const times = Object.fromEntries(names.map((name) => [name, calibrate(candidates[name], clock)]));
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names)
      taken[name].push(milliseconds(candidates[name], times[name], clock) / times[name]);
  }
  const [first] = names;
  return names.map((name) => ({
    name,
    milliseconds: median(taken[name]),
    ratio: median(taken[name].map((each, round) => each / taken[first][round])),
  }));
}
