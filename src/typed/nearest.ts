import type { UppercaseLetter } from "./characters.js";
import type { Excerpt } from "./excerpt.js";

/** The candidate that is nearest to a misspelt word, as `nearest` finds it; never if none is near. */
export type Nearest<Word extends string, Candidates extends readonly string[]> = NearestWithin<
  // A word that is longer than an excerpt is not near to any.
  Fold<Excerpt<Word>>,
  Candidates,
  Word extends `${infer _1}${infer _2}${infer _3}${infer _4}${infer _5}${string}` ? [0, 1, 2] : [0, 1]
>;

/** The first candidate for the smallest number of edits that has one. */
// biome-ignore format: one case per line
type NearestWithin<Word extends string, Candidates extends readonly string[], Allowed> =
  Allowed extends [infer Edits extends number, ...infer More]
    ? FirstWithin<Word, Candidates, Edits> extends infer Found extends string
      ? [Found] extends [never] ? NearestWithin<Word, Candidates, More>
      : Found
    : never
  : never;

// biome-ignore format: one case per line
type FirstWithin<Word extends string, Candidates extends readonly string[], Edits extends number> =
  Candidates extends readonly [infer Candidate extends string, ...infer Rest extends readonly string[]]
    ? IsWithin<Word, Fold<Candidate>, Edits> extends true ? Candidate
    : FirstWithin<Word, Rest, Edits>
  : never;

/** The number of edits that are left after one. */
interface OneLess {
  2: 1;
  1: 0;
}

/** True if at most a number of edits turn one text into the other. A common prefix needs none. */
// biome-ignore format: one case per line
type IsWithin<A extends string, B extends string, Edits extends number> =
    A extends B ? true
  : [A, B] extends [`${infer FirstA}${infer RestA}`, `${infer FirstB}${infer RestB}`]
    ? FirstA extends FirstB       ? IsWithin<RestA, RestB, Edits>
    : Edits extends keyof OneLess ? IsWithinAfterEdit<FirstA, RestA, FirstB, RestB, OneLess[Edits]>
    : false
  // The rest of the longer text is inserted or deleted.
  : Edits extends keyof OneLess   ? IsWithin<WithoutFirst<A>, WithoutFirst<B>, OneLess[Edits]>
  : false;

/** True if an edit at the first character leaves at most a number of edits: replace, insert, delete or swap. */
type IsWithinAfterEdit<
  FirstA extends string,
  RestA extends string,
  FirstB extends string,
  RestB extends string,
  Left extends number,
> = true extends
  | IsWithin<RestA, RestB, Left>
  | IsWithin<RestA, `${FirstB}${RestB}`, Left>
  | IsWithin<`${FirstA}${RestA}`, RestB, Left>
  | (RestA extends `${FirstB}${infer AfterA}`
      ? RestB extends `${FirstA}${infer AfterB}`
        ? IsWithin<AfterA, AfterB, Left>
        : false
      : false)
  ? true
  : false;

type WithoutFirst<Text extends string> = Text extends `${string}${infer Rest}` ? Rest : "";

/** A text with its ASCII letters in lower case. */
type Fold<Text extends string, Before extends string = ""> = Text extends `${infer First}${infer Rest}`
  ? Fold<Rest, `${Before}${First extends UppercaseLetter ? Lowercase<First> : First}`>
  : Before;
