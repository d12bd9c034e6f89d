import {
  type Document,
  type ErrorCode,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Tags,
} from "yaml";
import type { Path, Range } from "../../index.js";
import type { Input } from "./input.js";
import { type InputDiagnostic, InputError } from "./inputError.js";
import type { LocatedValue } from "./locatedValue.js";

/** Removes the tags of YAML 1.1 that oc does not know: to oc, dates and `1:30` are text. */
const tagsOfOc = (tags: Tags): Tags =>
  tags.filter(
    (tag) => typeof tag === "string" || (tag.tag !== "tag:yaml.org,2002:timestamp" && tag.format !== "TIME"),
  );

/**
 * Reads YAML or JSON as oc does, by YAML 1.1: `yes` is a boolean and `<<` merges. Returns one value per document; empty
 * documents are skipped. Throws an InputError if the text is not YAML.
 */
export function yamlValues(input: Input): LocatedValue[] {
  const documents = parseAllDocuments(input.text, {
    version: "1.1",
    customTags: tagsOfOc,
    logLevel: "error",
  });
  const errors = documents.flatMap((document) => document.errors.map(diagnosticOf));
  const tooDeep = errors.find(({ code }) => code === "yaml-resource-exhaustion");
  if (errors.length > 0) throw new InputError(input, tooDeep ? [tooDeep] : errors);
  return documents
    .map((document) => ({ value: plainValue(document, input), rangeOf: rangesIn(document) }))
    .filter(({ value }) => value !== null);
}

/** An upper-case name with underscores in lower case with hyphens. */
type Hyphenated<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${Lowercase<First>}-${Hyphenated<Rest>}`
  : Lowercase<Name>;

const codeOf = (code: ErrorCode): `yaml-${Hyphenated<ErrorCode>}` =>
  `yaml-${code.toLowerCase().replaceAll("_", "-") as Hyphenated<ErrorCode>}`;

/** Turns an error of the parser into a diagnostic: `MISSING_CHAR` becomes `yaml-missing-char`. Leaves out its frame. */
function diagnosticOf({ code, message, pos: [start, end] }: Document["errors"][number]): InputDiagnostic {
  return {
    code: codeOf(code),
    message:
      code === "RESOURCE_EXHAUSTION"
        ? "The value is nested too deeply"
        : (message.split("\n", 1)[0] as string).replace(/ at line \d+, column \d+:?$/, ""),
    range: { start, end },
  };
}

/** Returns the value of a document. Throws an InputError for aliases that expand excessively, as oc does. */
function plainValue(document: Document, input: Input): unknown {
  try {
    const value: unknown = document.toJS();
    if (isCircular(value)) throw new TypeError("This alias refers to itself");
    return value;
  } catch (error) {
    throw new InputError(input, [{ code: "yaml-alias", message: (error as Error).message }]);
  }
}

function isCircular(value: unknown, around = new Set<unknown>()): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (around.has(value)) return true;
  around.add(value);
  const found = Object.values(value).some((each) => isCircular(each, around));
  around.delete(value);
  return found;
}

/** The children of a map by name, or of a list by index. */
type Children = ReadonlyMap<string, { readonly key?: unknown; readonly value: unknown }>;

function childrenOf(node: unknown): Children {
  if (isSeq(node)) return new Map(node.items.map((value, index) => [String(index), { value }]));
  const pairs = isMap(node) ? node.items : [];
  return new Map(pairs.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
}

const rangeOf = (node: unknown, around: Range): Range =>
  isNode(node) && node.range ? { start: node.range[0], end: node.range[1] } : around;

/** Returns a function that finds the range of a path: the key of its last field, or as far as the path exists. */
function rangesIn({ contents }: Document): (path: Path) => Range {
  const known = new Map<unknown, Children>();
  return (path) => {
    let node: unknown = contents;
    let range = rangeOf(node, { start: 0, end: 0 });
    for (const [depth, name] of path.entries()) {
      const children = known.get(node) ?? childrenOf(node);
      known.set(node, children);
      const found = children.get(String(name));
      if (found === undefined) break;
      const isKey = depth === path.length - 1 && isNode(found.key);
      range = rangeOf(isKey ? found.key : found.value, range);
      node = found.value;
    }
    return range;
  };
}
