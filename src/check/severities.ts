import type { Code } from "../text/codes.js";
import type { Diagnostic, Severity } from "../text/diagnostic.js";

/** The levels that a code can have: an error, a warning, or nothing. */
export const levels = ["error", "warning", "off"] as const;

export type Level = Severity | "off";

/** The level of each code that has another than its own. */
export type Severities = Readonly<Partial<Record<Code, Level>>>;

/** Returns diagnostics or findings with the severities that their codes have, without those that are off. */
export function withSeverities<Found extends Pick<Diagnostic, "code" | "severity">>(
  found: readonly Found[],
  severities: Severities = {},
): Found[] {
  return found.flatMap((each) => {
    const level = severities[each.code] ?? each.severity;
    return level === "off" ? [] : level === each.severity ? each : { ...each, severity: level };
  });
}
