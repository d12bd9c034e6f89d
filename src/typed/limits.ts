/** A text that holds a mark 256 times at least; of several marks, one of them. */
type Abounding<Mark extends string> = Mark extends string
  ? `${string}${Twice<Twice<Twice<Twice<Twice<Twice<Twice<Twice<`${Mark}${string}`>>>>>>>>}`
  : never;

type Twice<Text extends string> = `${Text}${Text}`;

/**
 * The texts with more white space or escapes than TypeScript can be asked to go through: it gives up after 1,000
 * steps, with an error that would be no fault of the text. A member of an interface for the reason given in tokens.ts.
 */
export interface TooLong {
  text: Abounding<" " | "\n" | "\r" | "\t" | "\\">;
}

/** The documents with more lines than that. */
export interface TooManyLines {
  text: Abounding<"\n">;
}

/** The paths with more slashes than that. */
export interface TooManySlashes {
  text: Abounding<"/">;
}

/** Too many tokens or items to go through: 256 and more. */
export type TooMany = [
  ...Doubled<Doubled<Doubled<Doubled<Doubled<Doubled<Doubled<Doubled<[unknown]>>>>>>>>,
  ...unknown[],
];

type Doubled<Things extends unknown[]> = [...Things, ...Things];
