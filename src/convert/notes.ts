import type { Finding } from "../text/finding.js";
import { type Path, pathText } from "../text/path.js";

/** Collects what the document of a manifest cannot express. */
export interface Notes {
  readonly found: Finding[];
  /** Notes that the field at a path is left out, and why. */
  readonly leftOut: (path: Path, why: string) => void;
  /** Notes that the field at a path is missing, and how the document reads that. */
  readonly missing: (path: Path, reading: string) => void;
}

/** Returns a collector without notes. */
export function startNotes(): Notes {
  const found: Finding[] = [];
  const note = (path: Path, message: string): void => {
    found.push({ code: "not-converted", severity: "warning", path, message });
  };
  return {
    found,
    leftOut: (path, why) => note(path, `${pathText(path)} is left out: ${why}`),
    missing: (path, reading) => note(path, `${pathText(path)} is missing: ${reading}`),
  };
}
