/**
 * True for a string that is known to its end; false for `string` and for a template with a part such as `${string}`.
 * A record with such keys requires no key, so the empty object is one.
 */
export type IsLiteral<Text extends string> = Record<never, 0> extends Record<Text, 0> ? false : true;
