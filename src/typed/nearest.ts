import type { Capital } from "./characters.js";
import type { Excerpt } from "./literal.js";

/** The candidate nearest to a mistyped word, as `nearest` finds it; never if none is near. */
export type Nearest<Word extends string, Candidates extends readonly string[]> = Nearer<
  // A longer word is near to none.
  Fold<Excerpt<Word>>,
  Candidates,
  Word extends `${infer _1}${infer _2}${infer _3}${infer _4}${infer _5}${string}` ? [0, 1, 2] : [0, 1]
>;

/** The first candidate within the fewest of the edits that are allowed. */
type Nearer<Word extends string, Candidates extends readonly string[], Allowed> = Allowed extends [
  infer Edits extends number,
  ...infer More,
]
  ? FirstWithin<Word, Candidates, Edits> extends infer Found extends string
    ? [Found] extends [never]
      ? Nearer<Word, Candidates, More>
      : Found
    : never
  : never;

type FirstWithin<
  Word extends string,
  Candidates extends readonly string[],
  Edits extends number,
> = Candidates extends readonly [infer Candidate extends string, ...infer Rest extends readonly string[]]
  ? Within<Word, Fold<Candidate>, Edits> extends true
    ? Candidate
    : FirstWithin<Word, Rest, Edits>
  : never;

interface Less {
  2: 1;
  1: 0;
}

/** True if at most so many edits lead from one text to the other; what they begin with alike costs nothing. */
type Within<A extends string, B extends string, Edits extends number> = A extends B
  ? true
  : [A, B] extends [`${infer First}${infer RestA}`, `${infer Second}${infer RestB}`]
    ? First extends Second
      ? Within<RestA, RestB, Edits>
      : Edits extends keyof Less
        ? true extends
            | Within<RestA, RestB, Less[Edits]>
            | Within<RestA, B, Less[Edits]>
            | Within<A, RestB, Less[Edits]>
            | Swapped<RestA, RestB, First, Second, Less[Edits]>
          ? true
          : false
        : false
    : Edits extends keyof Less
      ? // One of the two is at its end: what is left of the other is inserted or deleted.
        Within<Shorter<A>, Shorter<B>, Less[Edits]>
      : false;

type Shorter<Text extends string> = Text extends `${string}${infer Rest}` ? Rest : "";

type Swapped<
  A extends string,
  B extends string,
  First extends string,
  Second extends string,
  Edits extends number,
> = [A, B] extends [`${Second}${infer RestA}`, `${First}${infer RestB}`]
  ? Within<RestA, RestB, Edits>
  : false;

/** Only ASCII letters lose their case. */
type Fold<Text extends string, Before extends string = ""> = Text extends `${infer First}${infer Rest}`
  ? Fold<Rest, `${Before}${First extends Capital ? Lowercase<First> : First}`>
  : Before;
