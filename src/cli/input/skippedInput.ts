import { visible } from "../../text/visible.js";

/** A file that was found in a directory or by a glob, of which something was skipped. */
export interface SkippedInput {
  readonly path: string;
  readonly reason: string;
  /** True for a template, which is expected not to be YAML. */
  readonly isTemplate: boolean;
}

/** Returns the lines for people: one for all templates, and one for each other file. */
export function* skipRemarks(skipped: readonly SkippedInput[]): Generator<string> {
  const others = new Map(skipped.filter(({ isTemplate }) => !isTemplate).map((each) => [each.path, each]));
  for (const { path, reason } of others.values())
    yield `importspec: skipped what is not YAML in ${visible(path)}: ${visible(reason)}\n`;
  const [first, ...rest] = skipped.filter(({ isTemplate }) => isTemplate);
  if (first === undefined) return;
  const more = rest.length === 0 ? "a template" : `a template, and ${rest.length} more`;
  yield `importspec: skipped ${visible(first.path)}, ${more}\n`;
}
