declare const message: unique symbol;

/** The parameter type of a call with a wrong text. No value has this type, so the type checker shows it with its message. */
export interface SpecError<Message extends string> {
  readonly [message]: Message;
}
