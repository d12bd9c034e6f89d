import { valueAt } from "../check/valueAt.js";
import type { Diagnostic } from "../text/diagnostic.js";
import type { Finding } from "../text/finding.js";
import { pathText } from "../text/path.js";
import type { LocatedValue } from "./locatedValue.js";

/** Gives a finding about a value its range in the text. Without a text, its message begins with the path. */
export function locate({ path, message, ...finding }: Finding, located: LocatedValue): Diagnostic {
  const { rangeOf } = located;
  if (rangeOf === undefined) {
    const prefix = path.length === 0 ? "" : `${pathText(path)}: `;
    return { ...finding, message: `${prefix}${message}`, range: { start: 0, end: 0 } };
  }
  const written = unquotedText({ path, message, ...finding }, located);
  const hint = written === undefined ? {} : { hint: `Put it in quotes: ${JSON.stringify(written)}` };
  return { ...finding, ...hint, message, range: rangeOf(path) };
}

/** The text of a number or boolean as it is written, if a finding says that it should be a text. */
export function unquotedText(
  { code, path, message }: Finding,
  { value, sourceOf }: LocatedValue,
): string | undefined {
  const found = valueAt(value, path);
  const isUnquoted = code === "wrong-type" && (typeof found === "number" || typeof found === "boolean");
  return isUnquoted && /\bstring\b/.test(message) ? sourceOf?.(path) : undefined;
}
