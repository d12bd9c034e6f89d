/** A line of a diff: kept, removed or added. */
interface DiffLine {
  readonly mark: " " | "-" | "+";
  readonly line: string;
}

/** Texts with more differences are shown as one change. */
const maxDifferences = 500;

/** How many equal lines are shown around a change. */
const context = 3;

/** Prints the difference of two texts as a unified diff, with their names on top. */
export function printDiff(name: string, before: string, after: string): string {
  const lines = diffLines(splitLines(before), splitLines(after));
  return `--- ${name}\n+++ ${name} (formatted)\n${hunks(lines).join("")}`;
}

const splitLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Finds the shortest difference of two lists of lines. Myers, "An O(ND) Difference Algorithm and Its Variations". */
function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  const trace: Map<number, number>[] = [];
  let ends = new Map([[1, 0]]);
  for (
    let differences = 0;
    differences <= Math.min(maxDifferences, before.length + after.length);
    differences++
  ) {
    trace.push(ends);
    ends = new Map(ends);
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const [down, right] = [ends.get(diagonal + 1) ?? -1, ends.get(diagonal - 1) ?? -1];
      let x = diagonal === -differences || (diagonal !== differences && right < down) ? down : right + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      ends.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return backtrack(trace, before, after);
    }
  }
  return [...marked("-", before), ...marked("+", after)];
}

const marked = (mark: DiffLine["mark"], lines: readonly string[]): DiffLine[] =>
  lines.map((line) => ({ mark, line }));

function backtrack(
  trace: readonly Map<number, number>[],
  before: readonly string[],
  after: readonly string[],
): DiffLine[] {
  const lines: DiffLine[] = [];
  let [x, y] = [before.length, after.length];
  for (const [differences, ends] of [...trace.entries()].toReversed()) {
    const diagonal = x - y;
    const [down, right] = [ends.get(diagonal + 1) ?? -1, ends.get(diagonal - 1) ?? -1];
    const isDown = diagonal === -differences || (diagonal !== differences && right < down);
    const previousX = differences === 0 ? 0 : isDown ? down : right;
    const previousY = differences === 0 ? 0 : previousX - (isDown ? diagonal + 1 : diagonal - 1);
    while (x > previousX && y > previousY) {
      lines.push({ mark: " ", line: before[--x] as string });
      y--;
    }
    if (differences === 0) break;
    if (isDown) lines.push({ mark: "+", line: after[--y] as string });
    else lines.push({ mark: "-", line: before[--x] as string });
  }
  return lines.reverse();
}

/** Prints the changes, each with the equal lines around it. */
function hunks(lines: readonly DiffLine[]): string[] {
  const shown = lines.map((_, index) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ mark }) => mark !== " "),
  );
  const printed: string[] = [];
  let [old, now] = [1, 1];
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (end < lines.length && shown[end] === shown[start]) end++;
    const part = lines.slice(start, end);
    const [removed, added] = [
      part.filter(({ mark }) => mark !== "+"),
      part.filter(({ mark }) => mark !== "-"),
    ];
    if (shown[start]) {
      printed.push(`@@ -${rangeOf(old, removed.length)} +${rangeOf(now, added.length)} @@\n`);
      for (const { mark, line } of part) printed.push(`${mark}${withBreak(line)}`);
    }
    old += removed.length;
    now += added.length;
    start = end;
  }
  return printed;
}

/** A range of no lines begins after the line before it. */
const rangeOf = (start: number, length: number): string =>
  length === 1 ? `${start}` : `${length === 0 ? start - 1 : start},${length}`;

const withBreak = (line: string): string =>
  line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`;
