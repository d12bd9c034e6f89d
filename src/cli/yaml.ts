import { type Document, isMap, isNode, isScalar, parseAllDocuments, type Tags } from "yaml";
import type { Path, Range } from "../index.js";
import { type Fault, InputError } from "./diagnostics.js";
import type { Input } from "./input.js";
import type { Value } from "./value.js";

/** The tags of YAML 1.1 that oc knows: to it, dates and `1:30` are text. */
const tagsOfOc = (tags: Tags): Tags =>
  tags.filter(
    (tag) => typeof tag === "string" || (tag.tag !== "tag:yaml.org,2002:timestamp" && tag.format !== "TIME"),
  );

/**
 * The value of each document of a text of YAML or JSON that has one, as oc reads it: by YAML 1.1, where `yes` is a
 * boolean and `<<` merges. Throws an InputError.
 */
export function yamlValues(input: Input): Value[] {
  const documents = parseAllDocuments(input.text, { version: "1.1", customTags: tagsOfOc });
  const faults = documents.flatMap(({ errors }) => errors.map(faultOf));
  const tooDeep = faults.find(({ code }) => code === "yaml-resource-exhaustion");
  if (faults.length > 0) throw new InputError(input, tooDeep ? [tooDeep] : faults);
  return documents
    .map((document) => ({
      value: plainValue(document, input),
      rangeOf: (path: Path) => rangeOf(document, path),
    }))
    .filter(({ value }) => value !== null);
}

/** `MISSING_CHAR` becomes `yaml-missing-char`; only the first line says what is wrong, a frame follows it. */
function faultOf({ code, message, pos: [start, end] }: Document["errors"][number]): Fault {
  return {
    code: `yaml-${code.toLowerCase().replaceAll("_", "-")}`,
    message:
      code === "RESOURCE_EXHAUSTION"
        ? "It is nested too deeply"
        : (message.split("\n", 1)[0] as string).replace(/ at line \d+, column \d+:?$/, ""),
    range: { start, end },
  };
}

/** The value of a document. Aliases that would multiply without end are an error. */
function plainValue(document: Document, input: Input): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new InputError(input, [{ code: "yaml-alias", message: (error as Error).message }]);
  }
}

/** Where a path leads to: the key of its last field, or what is there of the way. */
function rangeOf(document: Document, path: Path): Range {
  const parent = document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const key = parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))?.key;
    if (isNode(key) && key.range) return { start: key.range[0], end: key.range[1] };
  }
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
  }
  return { start: 0, end: 0 };
}
