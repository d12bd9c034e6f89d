import type { maxExcerpt } from "../language/excerpt.js";

/** A piece of the user's text for a message, cut as `excerpt` does it. */
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
