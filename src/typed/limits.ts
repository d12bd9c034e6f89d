// TypeScript gives up on a type after 1,000 steps or 5 million instantiations, with an error that would not be a
// mistake of the text. A type that goes through a text therefore compares it with one of these limits first. Each is
// far enough below those of TypeScript for the steps of several types. docs/typed-call.md tells users of them.
//
// The limits of texts are members of an interface for the reason given in scanner.ts.

/** The texts with more than 255 spaces, line breaks, tabs or backslashes. Each line of a document is such a text. */
export interface TooLong {
  text: Many<" " | "\n" | "\r" | "\t" | "\\">;
}

/** The documents with more than 255 lines or 8,191 spaces. */
export interface TooLongDocument {
  text: Many<"\n"> | Twice<Twice<Twice<Twice<Twice<Many<" ">>>>>>;
}

/** The lists of more than 255 tokens or characters. */
export type TooMany = [
  ...Doubled<Doubled<Doubled<Doubled<Doubled<Doubled<Doubled<Doubled<[unknown]>>>>>>>>,
  ...unknown[],
];

/** The texts that contain one of the marks at least 256 times. */
type Many<Mark extends string> = Mark extends string
  ? `${string}${Twice<Twice<Twice<Twice<Twice<Twice<Twice<Twice<`${Mark}${string}`>>>>>>>>}`
  : never;

type Twice<Text extends string> = `${Text}${Text}`;

type Doubled<List extends unknown[]> = [...List, ...List];
