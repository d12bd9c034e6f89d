import { convert } from "../../api/convert.js";
import { manifestsIn } from "../../check/manifestsIn.js";
import { type Resource, wrongKindFinding } from "../../check/wrongKind.js";
import { leftBehind } from "../../convert/leftBehind.js";
import type { ConvertOptions, Diagnostic, Finding, Path } from "../../index.js";
import type { LocatedValue } from "../../yaml/locatedValue.js";
import type { InputDiagnostic } from "../input/inputError.js";
import { takeComments } from "./takeComments.js";

/** The content of a file besides its manifests. */
export interface Rest {
  comments: number;
  readonly kinds: string[];
}

/** One line for all comments, and one for all objects, that are not in the document. */
export function* remarksOn({ comments, kinds }: Rest): Generator<InputDiagnostic> {
  const remark = (message: string) => ({ code: "not-converted", severity: "warning", message }) as const;
  if (comments > 0)
    yield remark(
      comments === 1
        ? "1 comment outside the manifests is not converted"
        : `${comments} comments outside the manifests are not converted`,
    );
  const names = [...new Set(kinds)].toSorted().join(", ");
  if (kinds.length > 0)
    yield remark(
      kinds.length === 1
        ? `1 other object is not converted (${names})`
        : `${kinds.length} other objects are not converted (${names})`,
    );
}

/** Converts the manifests of a value. Found files may hold none. */
export function convertValue(
  located: LocatedValue,
  options: ConvertOptions,
  rest: Rest,
): { texts: string[]; notes: Diagnostic[] } {
  const texts: string[] = [];
  const notes: Diagnostic[] = [];
  const note = (path: Path, findings: readonly Finding[]): void => {
    for (const { path: inner, ...finding } of findings)
      notes.push({ ...finding, range: located.rangeOf?.([...path, ...inner]) ?? { start: 0, end: 0 } });
  };
  const comments = takeComments(located.comments?.() ?? []);
  for (const { type, value, path } of manifestsIn(located.value, { anyObject: false, specs: "none" })) {
    if (type === "wrong-kind") {
      note(path, [wrongKindFinding(value as Resource)]);
      continue;
    }
    const conversion = convert(value, {
      ...options,
      textOf: (inner) => located.sourceOf?.([...path, ...inner]),
      commentsAt: (inner) => comments.takeAt([...path, ...inner]),
    });
    texts.push(`${conversion.text}\n`);
    note(path, conversion.notes);
  }
  const { notes: others, kinds } = leftBehind(located.value);
  if (texts.length > 0) note([], others);
  rest.comments += comments.left();
  rest.kinds.push(...kinds);
  return { texts, notes };
}
