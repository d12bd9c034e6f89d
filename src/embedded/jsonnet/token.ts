import type { LocatedInput } from "../locatedInput.js";

/** How a string of Jsonnet is written: its quote, with an `@` before it if it has no escapes, or `|||`. */
export type Quote = '"' | "'" | '@"' | "@'" | "|||";

/** A token of Jsonnet, as far as calls with a text need it. White space and comments are none. */
export type JsonnetToken =
  | { readonly type: "name"; readonly start: number; readonly end: number; readonly name: string }
  | { readonly type: "string"; readonly start: number; readonly end: number; readonly string: JsonnetString }
  /** Any other character. */
  | { readonly type: "mark"; readonly start: number; readonly end: number; readonly mark: string };

/** A string of Jsonnet: its text, and where each of its characters is in the file. */
export interface JsonnetString extends LocatedInput {
  readonly quote: Quote;
  /** The white space that each line of a `|||` begins with; empty in other strings. */
  readonly indent: string;
}
