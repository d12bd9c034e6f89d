import type { Finding } from "../text/finding.js";
import { type Path, pathText } from "../text/path.js";

/** What of a manifest its document does not say as it was. */
export interface Notes {
  readonly found: Finding[];
  /** Notes that what stands at a path is left out, and why. */
  readonly leftOut: (path: Path, why: string) => void;
  /** Notes that nothing stands at a path, and what that is taken for. */
  readonly missing: (path: Path, what: string) => void;
}

/** No notes yet. */
export function startNotes(): Notes {
  const found: Finding[] = [];
  const note = (path: Path, message: string): void => {
    found.push({ code: "not-converted", severity: "warning", path, message });
  };
  return {
    found,
    leftOut: (path, why) => note(path, `${pathText(path)} is left out: ${why}`),
    missing: (path, what) => note(path, `${pathText(path)} is missing: ${what}`),
  };
}
