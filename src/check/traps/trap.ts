import type { Code } from "../../text/codes.js";
import type { Path } from "../../text/path.js";
import type { Manifest } from "./manifest.js";

/** What a trap catches: where, what is lost, and what to write instead. */
export interface Catch {
  /** The field at fault. Where it is absent, what is there of its path is meant. */
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

/** Something that the API server takes without a word and the user loses by. Its code names its page in docs/traps. */
export interface Trap {
  readonly code: Code<"trap">;
  readonly find: (manifest: Manifest) => readonly Catch[];
}
