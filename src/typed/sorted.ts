import type { TooMany } from "./limits.js";
import type { IsLiteral } from "./literal.js";

interface Named {
  name: unknown;
}

/** Objects by their names, those of one name in their order; unknown if types cannot tell which name is first. */
export type Sorted<Objects> = Merged<Runs<Objects>>;

/** Cuts objects where one is not in order. Nearly always that is nowhere. */
type Runs<Objects, Run extends unknown[] = [], Found extends unknown[] = []> = Objects extends [
  infer Head extends Named,
  ...infer Rest,
]
  ? Run extends [...unknown[], infer Last extends Named]
    ? IsBefore<Head["name"], Last["name"]> extends infer Before
      ? Before extends true
        ? Runs<Rest, [Head], [...Found, Run]>
        : Before extends false
          ? Runs<Rest, [...Run, Head], Found>
          : unknown
      : never
    : Runs<Rest, [Head], Found>
  : [...Found, Run];

type Merged<Sorted> = Sorted extends [infer First, infer Second, ...infer Rest]
  ? Merged<Pairs<Rest, [Merge<First, Second>]>>
  : Sorted extends [infer Run]
    ? Run
    : unknown;

type Pairs<Sorted, Found extends unknown[]> = Sorted extends [infer First, infer Second, ...infer Rest]
  ? Pairs<Rest, [...Found, Merge<First, Second>]>
  : Sorted extends [infer Only]
    ? [...Found, Only]
    : Found;

/** Two sorted runs as one. */
type Merge<First, Second, Found extends unknown[] = []> = [First, Second] extends [
  [infer A extends Named, ...infer RestA],
  [infer B extends Named, ...infer RestB],
]
  ? IsBefore<B["name"], A["name"]> extends infer Before
    ? Before extends true
      ? Merge<First, RestB, [...Found, B]>
      : Before extends false
        ? Merge<RestA, Second, [...Found, A]>
        : unknown
    : never
  : [First, Second] extends [infer A extends unknown[], infer B extends unknown[]]
    ? [...Found, ...A, ...B]
    : unknown;

/** True for a text that JavaScript finds less than another; unknown for two that types cannot compare. */
type IsBefore<A, B> = [A, B] extends [infer A extends string, infer B extends string]
  ? [IsLiteral<A>, IsLiteral<B>] extends [true, true]
    ? Compare<A, B>
    : unknown
  : unknown;

/** `Alike` counts what both begin with. */
type Compare<A extends string, B extends string, Alike extends unknown[] = []> = Alike extends TooMany
  ? unknown
  : A extends `${infer FirstA}${infer RestA}`
    ? B extends `${infer FirstB}${infer RestB}`
      ? FirstA extends FirstB
        ? Compare<RestA, RestB, [...Alike, 0]>
        : IsLess<FirstA, FirstB>
      : false
    : B extends ""
      ? false
      : true;

/** Any other character than those of ASCII is greater than they. */
type IsLess<A extends string, B extends string> = Order extends `${string}${A}${infer Greater}`
  ? Greater extends `${string}${B}${string}`
    ? true
    : Order extends `${string}${B}${string}`
      ? false
      : true
  : Order extends `${string}${B}${string}`
    ? false
    : unknown;

/** The characters of ASCII that types can tell, in their order. */
type Order =
  "\b\t\n\f\r !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";
