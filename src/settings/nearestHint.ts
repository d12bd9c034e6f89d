import { fill, hints } from "../language/messages.js";
import { nearest } from "../text/nearest.js";

/** At most so many names are listed in a hint. */
const maxListed = 10;

/** Returns the hint for an unknown name: the nearest, or else all names if they are few. */
export function nearestHint(name: string, names: readonly string[], noun: string): string {
  const near = nearest(name, names);
  if (near !== undefined) return fill(hints.near, { near });
  return names.length > maxListed
    ? `The ${noun} are those that check prints in brackets.`
    : `The ${noun} are ${names.join(", ")}.`;
}
