import type { digestLengths, longestPath, longestTag } from "../reference/imageReference.js";
import type { Capital, Digit, HexDigit, Small } from "./characters.js";
import type { TooManySlashes } from "./limits.js";
import type { IsLiteral } from "./literal.js";

/** The tag that a reference of a kind has itself, as `ownTag` finds it; never if it has none, string if types cannot tell. */
export type OwnTag<Kind, Name> = Name extends string
  ? Kind extends "DockerImage"
    ? Name extends `${infer Named}@${infer Id}`
      ? TagOf<Named, IsDigest<Id>>
      : TagOf<Name>
    : Kind extends "ImageStreamTag"
      ? TagOfImageStreamTag<Name>
      : string extends Kind
        ? string
        : never
  : never;

type TagOfImageStreamTag<Name extends string> = Name extends `${string}:${infer Rest}`
  ? Rest extends `${infer Tag}:${string}`
    ? NotEmpty<Tag>
    : NotEmpty<Rest>
  : NoTag<Name>;

type NotEmpty<Text> = Text extends "" ? never : Text;

/** A part that is not known may hold a tag. */
type NoTag<Text extends string> = IsLiteral<Text> extends true ? never : string;

/** The tag of `path:tag`, if the reference is a valid one. */
type TagOf<Named extends string, DigestIsValid = true> = { text: Named } extends TooManySlashes
  ? never
  : SplitPath<Named> extends [infer Before extends string, infer Last extends string]
    ? Last extends `${infer Name}:${infer Tag}`
      ? [IsTag<Tag>, DigestIsValid, IsPath<Before, Name>] extends [true, true, infer PathIsValid]
        ? PathIsValid extends true
          ? Tag
          : PathIsValid extends false
            ? never
            : string
        : never
      : NoTag<Last>
    : never;

/** A path up to its last slash, and what follows that. */
type SplitPath<Path extends string, Before extends string = ""> = Path extends `${infer Part}/${infer Rest}`
  ? SplitPath<Rest, `${Before}${Part}/`>
  : [Before, Path];

type Letter = Capital | Small;

/**
 * The number of characters of a text, all of which are of a set; never for another text, or a longer one than may be.
 * What is not known of a text is taken to fit.
 */
type Count<
  Text extends string,
  Set extends string,
  Most extends number,
  Counted extends 0[] = [],
> = Text extends ""
  ? Counted["length"]
  : Counted["length"] extends Most
    ? never
    : Text extends `${infer First}${infer Rest}`
      ? First extends Set
        ? Count<Rest, Set, Most, [...Counted, 0]>
        : IsLiteral<First> extends true
          ? never
          : Count<Rest, Set, Most, [...Counted, 0]>
      : Counted["length"];

type Fits<Text extends string, Set extends string, Most extends number> = [Count<Text, Set, Most>] extends [
  never,
]
  ? false
  : true;

type IsTag<Tag extends string> = Tag extends "" | `${"." | "-"}${string}`
  ? false
  : Fits<Tag, Letter | Digit | "_" | "." | "-", typeof longestTag>;

type Lengths = typeof digestLengths;

type IsDigest<Id extends string> = Id extends `${infer Algorithm extends keyof Lengths}:${infer Hex}`
  ? IsLiteral<Hex> extends true
    ? [Count<Hex, HexDigit, Lengths[Algorithm]>] extends [Lengths[Algorithm]]
      ? true
      : false
    : true
  : IsLiteral<Id>;

type Separator = "." | "_" | "/" | "-";

/** What a path may not hold, but for characters. */
type Misshapen =
  | `${Separator}${string}`
  | `${string}${Separator}`
  | `${string}${Exclude<`${Separator}${Separator}`, "__" | "--"> | "___"}${string}`;

/** What a registry's host may not be, but for characters. */
type MisshapenHost =
  | ""
  | `${"." | "-"}${string}`
  | `${string}${"." | "-"}`
  | `${string}${".." | ".-" | "-."}${string}`;

type IsPlainPath<Path extends string> = Path extends "" | Misshapen
  ? false
  : Fits<Path, Small | Digit | Separator, typeof longestPath>;

type IsHost<Host extends string> = Host extends `${infer Name}:${infer Port}`
  ? Port extends ""
    ? false
    : [IsHost<Name>, Fits<Port, Digit, typeof longestPath>] extends [true, true]
      ? true
      : false
  : Host extends MisshapenHost
    ? false
    : Fits<Host, Letter | Digit | "." | "-", typeof longestPath>;

/** Whether a path can be that of an image: a lone name like a host's is a registry. */
type IsPath<Before extends string, Name extends string> = Before extends ""
  ? Name extends `${string}.${string}` | `localhost${string}`
    ? false
    : IsLiteral<Name> extends true
      ? IsPlainPath<Name>
      : unknown
  : IsPlainPath<`${Before}${Name}`> extends true
    ? true
    : Before extends `${infer Host}/${infer Rest}`
      ? [
          IsHost<Host>,
          IsPlainPath<`${Rest}${Name}`>,
          Fits<`${Before}${Name}`, Letter | Digit | Separator | ":", typeof longestPath>,
        ] extends [true, true, true]
        ? true
        : false
      : false;
