import type { Code } from "../../text/codes.js";
import type { Finding } from "../../text/finding.js";
import type { Manifest } from "./manifest.js";

/** A finding of a trap, which adds its code and the severity. The path of a missing field is where it would be. */
export type TrapFinding = Required<Pick<Finding, "path" | "message" | "hint">>;

/** Something that the API server accepts silently, to the user's loss. The code names its page in docs/traps. */
export interface Trap<Family extends "trap" | "drift" = "trap"> {
  readonly code: Code<Family>;
  /** The words of the language that can lead into it. Editors name the trap where they explain these words. */
  readonly words: readonly string[];
  readonly find: (manifest: Manifest) => readonly TrapFinding[];
}
