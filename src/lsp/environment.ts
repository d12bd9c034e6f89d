import type { CheckTarget } from "../check/target.js";
import type { Code } from "../text/codes.js";

/** The world around the language server: all that depends on files is here, so that the server also runs in a browser. */
export interface Environment {
  /** Returns the settings of the project that a document is in. They are the same object until they change. */
  readonly targetOf: (uri: string) => Promise<CheckTarget>;
  /** Takes the settings of the editor, of any type. */
  readonly configure: (settings: unknown) => void;
  /** The address of the page on a code; undefined if there is none. */
  readonly pageOf: (code: Code) => string | undefined;
}
