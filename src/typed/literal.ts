import type { maxExcerpt } from "../language/excerpt.js";

/**
 * True for a string that is known to its end, false for `string` and for a template with a part like `${string}`: a
 * record of such keys asks for no key, so that the empty object is one.
 */
export type IsLiteral<Text extends string> = Record<never, 0> extends Record<Text, 0> ? false : true;

/** A text up to the first character of a set, and the text from there on; all of it if there is none. */
export type Until<Text extends string, Stop extends string> =
  WithoutStop<Before<Text, Stop>, Stop> extends infer First extends string
    ? [First] extends [never]
      ? [Text, ""]
      : Text extends `${First}${infer Rest}`
        ? [First, Rest]
        : never
    : never;

/** What stands before each character of a set. */
type Before<Text extends string, Stop extends string> = Stop extends string
  ? Text extends `${infer First}${Stop}${string}`
    ? First
    : never
  : never;

type WithoutStop<Text, Stop extends string> = Text extends `${string}${Stop}${string}` ? never : Text;

/** The first character of a text that is of a set. */
export type FirstOf<Text extends string, Set extends string> = Until<
  Text,
  Set
>[1] extends `${infer First extends Set}${string}`
  ? First
  : never;

/** What a message repeats of a text, as `excerpt` does it. */
export type Excerpt<
  Text extends string,
  Before extends string = "",
  Counted extends 0[] = [],
> = Counted["length"] extends typeof maxExcerpt
  ? Text extends ""
    ? Before
    : `${Before}…`
  : Text extends `${infer First}${infer Rest}`
    ? Excerpt<Rest, `${Before}${First}`, [...Counted, 0]>
    : Before;
