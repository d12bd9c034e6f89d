declare const message: unique symbol;

/** The parameter type of a call with a wrong text. No value has it, so that the error of the type checker names it. */
export interface SpecError<Message extends string> {
  readonly [message]: Message;
}
