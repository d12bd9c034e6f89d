import { isObject } from "../schema/values.js";
import type { Finding } from "../text/finding.js";
import type { Path } from "../text/path.js";

/** Returns findings in the order of the value that they are about. */
export const inOrderOf = (value: unknown, findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => compare(a.path, b.path, value));

/** Compares two paths by their order in a value. A missing field comes before the others of its object. */
function compare(a: Path, b: Path, value: unknown): number {
  let within = value;
  for (const [depth, name] of a.entries()) {
    const other = b[depth];
    if (other === undefined) return 1;
    if (name === other) {
      within = (within as Readonly<Record<string | number, unknown>> | undefined)?.[name];
    } else if (typeof name === "number") {
      return name - (other as number);
    } else {
      const names = isObject(within) ? Object.keys(within) : [];
      return names.indexOf(name) - names.indexOf(other as string);
    }
  }
  return a.length - b.length;
}
