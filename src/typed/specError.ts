declare const message: unique symbol;

/** What a call takes in the place of a wrong text. No value is of this type: the type checker names it, and with it what is wrong. */
export interface SpecError<Message extends string> {
  readonly [message]: Message;
}
