import { visible } from "../../text/visible.js";

/** Thrown for a file that was found in a directory or by a glob and has no manifests that could be read. */
export class SkippedInput extends Error {
  override readonly name = "SkippedInput";
  readonly path: string;
  /** True for a template, which is expected to be no YAML. */
  readonly isTemplate: boolean;

  constructor(path: string, reason: string, isTemplate: boolean) {
    super(reason);
    this.path = path;
    this.isTemplate = isTemplate;
  }
}

/** Returns the lines for people: one for all templates, and one for each other file. */
export function* skipRemarks(skipped: readonly SkippedInput[]): Generator<string> {
  for (const { path, message, isTemplate } of skipped)
    if (!isTemplate) yield `importspec: skipped ${visible(path)}, which is not YAML: ${visible(message)}\n`;
  const templates = skipped.filter(({ isTemplate }) => isTemplate);
  const [first, ...others] = templates;
  if (first === undefined) return;
  const rest = others.length === 0 ? "a template" : `a template, and ${others.length} more`;
  yield `importspec: skipped ${visible(first.path)}, ${rest}\n`;
}
