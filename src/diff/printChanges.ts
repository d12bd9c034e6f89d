import type { Change } from "./change.js";

/**
 * Prints changes for people: a line per stream or import, and below it each item as it was (`-`) and as it is (`+`). Notes
 * are comments.
 */
export function printChanges(changes: readonly Change[]): string {
  let title = "";
  let text = "";
  for (const change of changes) {
    const own = titleOf(change);
    const isHead = change.item === "stream" || change.item === "import";
    if (own !== title) text += `${title === "" ? "" : "\n"}${isHead ? "" : `${own}\n`}`;
    title = own;
    for (const line of linesOf(change)) text += `${line}\n`;
  }
  return text;
}

const titleOf = ({ kind, name, namespace }: Change): string =>
  [kind === "ImageStream" ? "stream" : "import", name, ...(namespace ? ["namespace", namespace] : [])].join(
    " ",
  );

function linesOf({ before, after, fields, note }: Change): string[] {
  const isSame = before === after;
  return [
    ...(isSame ? [`  ${before}`] : [...marked("-", before), ...marked("+", after)]),
    ...fields.filter(({ isUnsaid }) => isUnsaid).flatMap(fieldLines),
    ...(note === undefined ? [] : [`  # ${note}`]),
  ];
}

const marked = (mark: string, text: string | undefined): string[] =>
  text === undefined ? [] : text.split("\n").map((line) => `${mark} ${line}`);

/** A field that the language cannot express is shown as JSON. */
const fieldLines = ({ field, before, after }: Change["fields"][number]): string[] => [
  ...(before === undefined ? [] : [`-   ${field}: ${JSON.stringify(before)}`]),
  ...(after === undefined ? [] : [`+   ${field}: ${JSON.stringify(after)}`]),
];
