import type { Digit, LowercaseLetter, UppercaseLetter } from "./characters.js";
import type { TooMany } from "./limits.js";
import type { IsLiteral } from "./literal.js";

/** True for a text that is one parameter of a Template, `${{NAME}}`; unknown if that depends on a hole or on the limit. */
// biome-ignore format: one case per line
export type IsParameter<Text extends string> =
    Text extends `\${{${infer Name}}}` ? IsName<Name>
  : IsLiteral<Text> extends true       ? false
  : unknown;

// biome-ignore format: one case per line
type IsName<Text extends string, Counted extends unknown[] = []> =
    Counted extends TooMany                                         ? unknown
  : Text extends `${infer First}${infer Rest}`
    ? First extends Digit | LowercaseLetter | UppercaseLetter | "_" ? IsName<Rest, [...Counted, 0]>
    : IsLiteral<First> extends true                                 ? false
    : unknown
  : Text extends ""                                                 ? Counted extends [] ? false : true
  : unknown;
