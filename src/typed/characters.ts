/** A decimal digit. */
export type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

type HexLetter = "a" | "b" | "c" | "d" | "e" | "f";

/** A hexadecimal digit. */
export type HexDigit = Digit | HexLetter | Uppercase<HexLetter>;

/** A small letter of ASCII. */
export type Small =
  | HexLetter
  | "g"
  | "h"
  | "i"
  | "j"
  | "k"
  | "l"
  | "m"
  | "n"
  | "o"
  | "p"
  | "q"
  | "r"
  | "s"
  | "t"
  | "u"
  | "v"
  | "w"
  | "x"
  | "y"
  | "z";

/** A capital of ASCII. */
export type Capital = Uppercase<Small>;
