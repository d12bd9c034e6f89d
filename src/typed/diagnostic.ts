import type { TextMessages } from "../language/messages.js";
import type { Sentence } from "../text/diagnostic.js";

/** The mistake that a wrong text is refused for. */
export interface Diagnostic<Message extends string> {
  diagnostic: Message;
}

/** The diagnostic of a code: the message and the hint of the first diagnostic at run time. */
export type DiagnosticOf<
  Code extends keyof TextMessages,
  Blanks = Record<never, string>,
  Hint extends string = HintOf<Code>,
> = Diagnostic<Sentence<Filled<TextMessages[Code]["message"], Blanks>, Filled<Hint, Blanks>>>;

// biome-ignore format: one case per line
type HintOf<Code extends keyof TextMessages> =
  TextMessages[Code] extends { readonly hint: infer Hint extends string } ? Hint : "";

/** A message with its blanks filled in, as `fill` does it. */
type Filled<
  Message extends string,
  Blanks,
  Before extends string = "",
> = Message extends `${infer Text}{${infer Blank}}${infer Rest}`
  ? Filled<Rest, Blanks, `${Before}${Text}${Blank extends keyof Blanks ? Blanks[Blank] & string : ""}`>
  : `${Before}${Message}`;
