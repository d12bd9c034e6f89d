import type { CheckTarget } from "../check/target.js";
import type { Code } from "../text/codes.js";
import type { FindRegions } from "./region.js";

/** The world around the language server: all that depends on it is here, so that the server also runs in a browser. */
export interface Environment {
  /** Returns the settings of the project that a document is in. They are the same object until they change. */
  readonly targetOf: (uri: string) => Promise<CheckTarget>;
  /** Takes the settings of the editor, of any type. */
  readonly configure: (settings: unknown) => void;
  /** Returns the finder of the texts in a document. A browser that has only documents needs no parsers of other languages. */
  readonly finderOf: (languageId: string, uri: string) => FindRegions;
  /** The address of the page on a code; undefined if there is none. */
  readonly pageOf: (code: Code) => string | undefined;
}
