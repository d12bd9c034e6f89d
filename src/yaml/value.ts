import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import type { Range } from "../../grammar/range.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { isExcessive, type NodeCounts } from "./aliasLimit.js";
import { rangeIn } from "./eventRange.js";
import type { ParsedText } from "./parse.js";
import { isNotFinite, resolveScalar } from "./scalar.js";

/** The value of a document, and what is wrong with it. Only without errors is the value complete. */
export interface YamlValue {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

type Code = Diagnostic["code"];

/**
 * Makes the value of a document from its events, as oc does: go-yaml v2, decode.go. Numbers and booleans as keys become
 * text, a key that is there twice keeps its last value, `<<` merges. `first` is the index of the first event of the
 * document's content.
 */
export function composeValue({ text, events, originalOffset }: ParsedText, first: number): YamlValue {
  const diagnostics: Diagnostic[] = [];
  /** The index of the event with each anchor. */
  const anchors = new Map<string, number>();
  /** The anchors of the lists and maps that are being read. */
  const open: number[] = [];
  /** The outermost alias whose target is being read: where it is wrong. */
  let alias: Event | undefined;
  const counts: NodeCounts = { nodes: 0, aliased: 0 };
  let index = first;

  const report = (severity: Diagnostic["severity"], code: Code, event: Event, message: string): void => {
    if (alias !== undefined && severity === "warning") return;
    const { start, end } = rangeIn(events, alias ?? event);
    const range: Range = { start: originalOffset(start), end: originalOffset(end) };
    diagnostics.push({ code, severity, range, message });
  };
  const error = (code: Code, event: Event, message: string): undefined =>
    report("error", code, event, message) as undefined;

  /** Reads the node that begins at the next event, and goes past it. */
  const read = (): unknown => {
    const start = index;
    const event = events[index++] as Event;
    counts.nodes++;
    if (alias !== undefined) counts.aliased++;
    if (event.type === EVENT_ID.ALIAS) return throughAlias(event, read);
    if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING)
      return undefined;
    if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), start);
    if (event.type === EVENT_ID.SCALAR) return readScalar(event);
    open.push(start);
    const value = event.type === EVENT_ID.SEQUENCE ? readList() : readMap();
    open.pop();
    return value;
  };
  const readScalar = (event: ScalarEvent): unknown => {
    const tag = event.tagStart < 0 ? undefined : text.slice(event.tagStart, event.tagEnd);
    const written = getScalarValue(text, event);
    if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast && hasSurrogate(text, event))
      return error("yaml-syntax", event, "oc refuses half of a surrogate pair as an escape, such as \\ud83d");
    const value = resolveScalar(written, event.style === SCALAR_STYLE.PLAIN, tag);
    if (value !== undefined) return value;
    return tag === undefined
      ? error("yaml-number", event, `JSON has no number ${written}: oc refuses it`)
      : error("yaml-tag", event, `'${written}' is not a value of ${tag}`);
  };
  const isAtEnd = (): boolean => events[index]?.type === EVENT_ID.POP;
  const readList = (): unknown[] => {
    const list: unknown[] = [];
    while (!isAtEnd()) list.push(read());
    index++;
    return list;
  };
  const readMap = (): Readonly<Record<string, unknown>> => {
    const map: Record<string, unknown> = {};
    let seen: Set<string> | undefined;
    while (!isAtEnd()) {
      const key = events[index] as Event;
      if (isMerge(text, key)) {
        index++;
        merge(map);
        continue;
      }
      const name = readKey();
      const value = read();
      if (name === undefined) continue;
      seen ??= new Set();
      if (seen.has(name) && isLost(map[name], value))
        report("warning", "yaml-duplicate-key", key, duplicateKey(name));
      seen.add(name);
      set(map, name, value);
    }
    index++;
    return map;
  };
  const readKey = (): string | undefined => {
    const event = events[index] as Event;
    if (event.type === EVENT_ID.SCALAR && isPlain(event) && isNotFinite(getScalarValue(text, event))) {
      index++;
      return getScalarValue(text, event).replace("+", "").toLowerCase();
    }
    const value = read();
    if (typeof value === "string") return value;
    if (value === null) return error("yaml-key", event, "A key must be text: oc refuses null");
    if (typeof value === "object")
      return error("yaml-key", event, "A key must be text: oc refuses a list or a map");
    return value === undefined ? undefined : String(value);
  };
  /** Merges a map, or the maps of a list, of which the first wins. */
  const merge = (into: Record<string, unknown>): void => {
    const event = events[index] as Event;
    const value = read();
    const maps = Array.isArray(value) ? value.toReversed() : [value];
    if (!maps.every(isMap)) error("yaml-merge", event, "'<<' merges a map or a list of maps");
    else for (const map of maps) for (const [name, each] of Object.entries(map)) set(into, name, each);
  };
  const throughAlias = (event: Extract<Event, { type: 5 }>, readTarget: () => unknown): unknown => {
    const name = text.slice(event.anchorStart, event.anchorEnd);
    const target = anchors.get(name);
    if (target === undefined)
      return error("yaml-alias", event, `There is no anchor '${name}' before this alias`);
    if (open.includes(target)) return error("yaml-alias", event, "This alias refers to itself");
    if (isExcessive(counts)) return error("yaml-alias", event, "The aliases expand excessively");
    const [before, outer] = [index, alias];
    alias ??= event;
    index = target;
    const value = readTarget();
    [index, alias] = [before, outer];
    return value;
  };

  return { value: read(), diagnostics };
}

/** True if oc loses something of the value of a key that is there again: it is not empty, and not the same. */
const isLost = (before: unknown, after: unknown): boolean =>
  before !== after &&
  !(before === null || (typeof before === "object" && Object.keys(before as object).length === 0));

const duplicateKey = (name: string): string =>
  `Map keys must be unique: oc silently drops the value of the '${name}' before this one`;

const isMerge = (text: string, key: Event): boolean =>
  key.type === EVENT_ID.SCALAR &&
  key.valueEnd - key.valueStart === 2 &&
  isPlain(key) &&
  text.startsWith("<<", key.valueStart);

const isPlain = ({ style, tagStart }: ScalarEvent): boolean => style === SCALAR_STYLE.PLAIN && tagStart < 0;

/** JSON.parse takes them, and so does the parser. */
const hasSurrogate = (text: string, { valueStart, valueEnd }: ScalarEvent): boolean =>
  /\\u[dD][89a-fA-F]/.test(text.slice(valueStart, valueEnd));

const isMap = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Defines a field, `__proto__` included. */
function set(map: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== "__proto__") map[name] = value;
  else Object.defineProperty(map, name, { value, enumerable: true, configurable: true, writable: true });
}
