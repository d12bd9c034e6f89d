import type { Settings } from "../../settings/settings.js";
import { shortPath } from "../input/shortPath.js";
import { count } from "../output/count.js";
import type { Report } from "../output/entry.js";

/** The findings in a file, and the settings for it. */
interface Found {
  readonly reports: readonly Report[];
  readonly settings: Settings;
}

/**
 * Says which limits of warnings are exceeded: that of the command line for all files, or else that of each settings file
 * for the files that it counts for.
 */
export function exceededLimits(found: readonly Found[], limit: number | undefined): string[] {
  const limits = new Map<number | Settings, number>();
  for (const { reports, settings } of found) {
    const key = limit ?? settings;
    limits.set(key, (limits.get(key) ?? 0) + warningsIn(reports));
  }
  return [...limits].flatMap(([key, warnings]) => {
    const max = typeof key === "number" ? key : key.maxWarnings;
    if (max === undefined || warnings <= max) return [];
    const source = typeof key === "number" ? "--max-warnings" : shortPath(key.source?.name ?? "");
    return [`importspec: ${count(warnings, "warning")}, but ${source} allows ${max}\n`];
  });
}

const warningsIn = (reports: readonly Report[]): number =>
  reports.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severity === "warning").length;
