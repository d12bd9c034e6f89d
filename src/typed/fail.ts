import type { TextMessages } from "../language/messages.js";
import type { Sentence } from "../text/diagnostic.js";

/** A wording with its blanks filled in, as `fill` does it. */
type Filled<
  Wording extends string,
  Blanks,
  Before extends string = "",
> = Wording extends `${infer Text}{${infer Blank}}${infer Rest}`
  ? Filled<Rest, Blanks, `${Before}${Text}${Blank extends keyof Blanks ? Blanks[Blank] & string : ""}`>
  : `${Before}${Wording}`;

type HintOf<Code extends keyof TextMessages> = TextMessages[Code] extends {
  readonly hint: infer Hint extends string;
}
  ? Hint
  : "";

/** What a text that is wrong parses to. */
export interface Failure<Message extends string> {
  failure: Message;
}

/** The failure of a code, in the words of the first diagnostic at run time: its message and what to write instead. */
export type Fail<
  Code extends keyof TextMessages,
  Blanks = Record<never, string>,
  Hint extends string = HintOf<Code>,
> = Failure<Sentence<Filled<TextMessages[Code]["message"], Blanks>, Filled<Hint, Blanks>>>;
