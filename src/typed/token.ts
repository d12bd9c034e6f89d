/** A string in double quotes: its decoded value and its text as written. A bare word is a token by itself. */
export interface Quoted<Value extends string, Raw extends string> {
  value: Value;
  raw: Raw;
}

/** An invalid word or string, with its diagnostic. The scanner reads nothing after it. */
export interface Invalid<Found> {
  invalid: Found;
}

/** White space that does not separate words, with its diagnostic. The scanner reads on after it. */
export interface InvalidSpace<Found> {
  invalidSpace: Found;
}

/** A Line. Types do not need its text: only documents have Lines, and their results are wide. */
export interface Line {
  line: true;
}
