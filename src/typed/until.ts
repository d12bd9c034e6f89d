/** A text up to the first character of a set, and the text from there on; all of it if it contains none. */
export type Until<Text extends string, Stop extends string> =
  WithoutStop<Before<Text, Stop>, Stop> extends infer First extends string
    ? [First] extends [never]
      ? [Text, ""]
      : Text extends `${First}${infer Rest}`
        ? [First, Rest]
        : never
    : never;

/** The first character of a text that is in a set; never if it contains none. */
// biome-ignore format: one case per line
export type FirstOf<Text extends string, Set extends string> =
  Until<Text, Set>[1] extends `${infer First extends Set}${string}` ? First : never;

/** The text before each character of a set. */
// biome-ignore format: one case per line
type Before<Text extends string, Stop extends string> =
    Stop extends string
    ? Text extends `${infer First}${Stop}${string}` ? First : never
  : never;

type WithoutStop<Text, Stop extends string> = Text extends `${string}${Stop}${string}` ? never : Text;
