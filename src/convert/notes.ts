import type { Code } from "../text/codes.js";
import type { Finding } from "../text/finding.js";
import { type Path, pathText } from "../text/path.js";

/** Collects what the document of a manifest cannot express, and what it expresses in another way. */
export interface Notes {
  readonly found: Finding[];
  /** Notes that the value at a path is not in the document, and why. */
  readonly leftOut: (path: Path, why: string) => void;
  /** Notes that the field at a path is missing, and how the document reads that. */
  readonly missing: (path: Path, reading: string) => void;
  /** Notes that the value at a path is not text, and the text that the document has for it. */
  readonly readAsText: (path: Path, text: string) => void;
}

/** Returns a collector without notes, which keeps one note per path. `verb` says what happens to a value that the document does not have. */
export function startNotes(verb = "is left out"): Notes {
  const found: Finding[] = [];
  const indexes = new Map<string, number>();
  const note = (code: Code<"manifest">, path: Path, message: string): void => {
    const key = JSON.stringify(path);
    const index = indexes.get(key) ?? found.length;
    // A value that was read as text may still have to be left out.
    if (index < found.length && found[index]?.code !== "read-as-text") return;
    indexes.set(key, index);
    found[index] = { code, severity: "warning", path, message: `${pathText(path)} ${message}` };
  };
  return {
    found,
    leftOut: (path, why) => note("not-converted", path, `${verb}: ${why}`),
    missing: (path, reading) => note("not-converted", path, `is missing: ${reading}`),
    readAsText: (path, text) =>
      note("read-as-text", path, `takes text: the document has ${JSON.stringify(text)}`),
  };
}
