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
import { type Fault, InputError } from "./inputError.js";
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
  const documents = parseAllDocuments(input.text, {
    version: "1.1",
    customTags: tagsOfOc,
    logLevel: "error",
  });
  const faults = documents.flatMap(({ errors }) => errors.map(faultOf));
  const tooDeep = faults.find(({ code }) => code === "yaml-resource-exhaustion");
  if (faults.length > 0) throw new InputError(input, tooDeep ? [tooDeep] : faults);
  return documents
    .map((document) => ({ value: plainValue(document, input), rangeOf: placesIn(document) }))
    .filter(({ value }) => value !== null);
}

/** An upper-case name with underscores in lower case with hyphens. */
type Hyphenated<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${Lowercase<First>}-${Hyphenated<Rest>}`
  : Lowercase<Name>;

const codeOf = (code: ErrorCode): `yaml-${Hyphenated<ErrorCode>}` =>
  `yaml-${code.toLowerCase().replaceAll("_", "-") as Hyphenated<ErrorCode>}`;

/** `MISSING_CHAR` becomes `yaml-missing-char`; only the first line says what is wrong, a frame follows it. */
function faultOf({ code, message, pos: [start, end] }: Document["errors"][number]): Fault {
  return {
    code: codeOf(code),
    message:
      code === "RESOURCE_EXHAUSTION"
        ? "It is nested too deeply"
        : (message.split("\n", 1)[0] as string).replace(/ at line \d+, column \d+:?$/, ""),
    range: { start, end },
  };
}

/** The value of a document. Aliases that would multiply without end are an error, as to oc. */
function plainValue(document: Document, input: Input): unknown {
  try {
    const value: unknown = document.toJS();
    if (holdsItself(value)) throw new TypeError("An alias stands in what it stands for");
    return value;
  } catch (error) {
    throw new InputError(input, [{ code: "yaml-alias", message: (error as Error).message }]);
  }
}

function holdsItself(value: unknown, around = new Set<unknown>()): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (around.has(value)) return true;
  around.add(value);
  const found = Object.values(value).some((each) => holdsItself(each, around));
  around.delete(value);
  return found;
}

/** What a map holds, by name, or a list, by place. */
type Inside = ReadonlyMap<string, { readonly key?: unknown; readonly value: unknown }>;

function insideOf(node: unknown): Inside {
  if (isSeq(node)) return new Map(node.items.map((value, place) => [String(place), { value }]));
  const pairs = isMap(node) ? node.items : [];
  return new Map(pairs.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));
}

const rangeOf = (node: unknown, around: Range): Range =>
  isNode(node) && node.range ? { start: node.range[0], end: node.range[1] } : around;

/** A function that gives where a path leads to: the key of its last field, or what is there of the way. */
function placesIn({ contents }: Document): (path: Path) => Range {
  const known = new Map<unknown, Inside>();
  return (path) => {
    let node: unknown = contents;
    let range = rangeOf(node, { start: 0, end: 0 });
    for (const [depth, name] of path.entries()) {
      const inside = known.get(node) ?? insideOf(node);
      known.set(node, inside);
      const found = inside.get(String(name));
      if (found === undefined) break;
      const isKey = depth === path.length - 1 && isNode(found.key);
      range = rangeOf(isKey ? found.key : found.value, range);
      node = found.value;
    }
    return range;
  };
}
