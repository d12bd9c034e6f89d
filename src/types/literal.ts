/**
 * True for a string that is known to its end, false for `string` and for a template with a part like `${string}`: a
 * record of such keys asks for no key, so that the empty object is one.
 */
export type IsLiteral<Text extends string> = Record<never, 0> extends Record<Text, 0> ? false : true;

/** A text up to the first character of a set, and the text from there on; all of it if there is none. */
export type Until<
  Text extends string,
  Stop extends string,
  Before extends string = "",
> = Text extends `${infer First}${infer Rest}`
  ? First extends Stop
    ? [Before, Text]
    : Until<Rest, Stop, `${Before}${First}`>
  : [Before, ""];

/** The first character of a text that is of a set. */
export type FirstOf<Text extends string, Set extends string> = Until<
  Text,
  Set
>[1] extends `${infer First extends Set}${string}`
  ? First
  : never;

/** A text that holds a mark 256 times at least; of several marks, one of them. */
export type Abounding<Mark extends string> = Mark extends string
  ? `${string}${Twice<Twice<Twice<Twice<Twice<Twice<Twice<Twice<`${Mark}${string}`>>>>>>>>}`
  : never;

type Twice<Text extends string> = `${Text}${Text}`;

/** What a message repeats of a text: the first 60 characters, as `excerpt` does it. */
export type Excerpt<
  Text extends string,
  Before extends string = "",
  Counted extends 0[] = [],
> = Counted["length"] extends 60
  ? Text extends ""
    ? Before
    : `${Before}…`
  : Text extends `${infer First}${infer Rest}`
    ? Excerpt<Rest, `${Before}${First}`, [...Counted, 0]>
    : Before;
