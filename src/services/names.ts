import type { Clause, Item, Value } from "../../grammar/ast.js";
import type { Range } from "../../grammar/range.js";
import { constant } from "../compile/makePlan.js";
import type { Tree } from "../language/parse.js";
import { placed } from "../language/rules.js";
import { tagOfReference } from "../reference/tagOfReference.js";
import type { SourceText } from "./sourceText.js";

/** A place in a text that names a stream, or a tag of one. */
export interface Name {
  readonly type: "stream" | "tag";
  /** The same for all places that name the same thing. */
  readonly key: string;
  readonly name: string;
  /** The stream that it is, or that its tag belongs to. */
  readonly stream: StreamId;
  /** A stream and its images declare, an import and its images write, and a reference to a stream or tag follows. */
  readonly role: "declares" | "writes" | "follows";
  /** The range of the name: a part of the value, for `web` in `ImageStreamTag web:1`. */
  readonly range: Range;
  readonly value: Value;
  /** The text of the value with another name in place of this one; undefined for a tag that only the reference implies. */
  readonly renamed: ((name: string) => string) | undefined;
}

/** A stream is known by its name and its namespace, which is empty if the text says none. */
export interface StreamId {
  readonly namespace: string;
  readonly name: string;
}

const known = new WeakMap<Tree, readonly Name[]>();

/** Returns the places that name streams and tags, in the order of the text. Values with holes name nothing. */
export function namesIn({ input, tree }: SourceText): readonly Name[] {
  const names = known.get(tree) ?? [...findNames(input.text, tree)];
  known.set(tree, names);
  return names;
}

/** A stream or import, as its items know it. */
interface Owner {
  readonly stream: StreamId;
  readonly role: "declares" | "writes";
}

function* findNames(text: string, { source, rule }: Tree): Generator<Name> {
  let current: Owner | undefined;
  for (const { item, owner } of placed(source.items, rule)) {
    const name = item.value && constant(item.value);
    if (owner === item) {
      current = name === undefined ? undefined : ownerOf(item, name);
      if (current !== undefined && item.value !== undefined) yield whole("stream", current, item.value);
    } else if (current !== undefined && item.value !== undefined && name !== undefined) {
      if (item.type === "Tag") yield whole("tag", current, item.value);
      if (item.type === "Spec") yield* namesOfImage(text, item, item.value, name, current);
    }
  }
}

const ownerOf = (item: Item, name: string): Owner => ({
  stream: { namespace: textOf(item, "namespace") ?? "", name },
  role: item.type === "Stream" ? "declares" : "writes",
});

/** The key of a stream, or of one of its tags. */
const keyOf = ({ namespace, name }: StreamId, tag?: string): string =>
  JSON.stringify(tag === undefined ? [namespace, name] : [namespace, name, tag]);

/** The clause of an item that begins with a word. */
export const clauseOf = (item: Item, word: string): Clause | undefined =>
  item.clauses.find((clause): clause is Clause => clause.type === "Clause" && clause.word === word);

function textOf(item: Item, word: string): string | undefined {
  const value = clauseOf(item, word)?.values[0];
  return value && constant(value);
}

/** A name that is a value of its own. */
function whole(type: Name["type"], { stream, role }: Owner, value: Value): Name {
  const name = constant(value) as string;
  const key = type === "tag" ? keyOf(stream, name) : keyOf(stream);
  return { type, key, name, stream, role, range: value.range, value, renamed: (other) => other };
}

/** The tag that an image writes, and what its reference follows. */
function* namesOfImage(text: string, item: Item, value: Value, name: string, owner: Owner): Generator<Name> {
  yield* followedBy(text, item, value, name, owner.stream);
  const to = clauseOf(item, "to")?.values[0];
  if (to !== undefined && constant(to) !== undefined) yield whole("tag", owner, to);
  const tag = to === undefined ? tagOfReference(kindOf(item), name) : undefined;
  if (tag === undefined) return;
  const start = name.lastIndexOf(tag);
  const range = partOf(text, value, name, { start, end: start + tag.length });
  yield { type: "tag", key: keyOf(owner.stream, tag), name: tag, ...owner, range, value, renamed: undefined };
}

/** The kind that an image names; undefined if a hole names it. */
export function kindOf(item: Item): string | undefined {
  if (item.kind !== undefined) return constant(item.kind);
  const clause = clauseOf(item, "kind");
  return clause === undefined ? "DockerImage" : textOf(item, "kind");
}

/** The mark between the stream and the tag or image in a reference of a kind. */
const marks: Readonly<Record<string, string>> = { ImageStreamTag: ":", ImageStreamImage: "@" };

/** The stream and the tag that a reference of an ImageStreamTag or ImageStreamImage names. */
function* followedBy(text: string, item: Item, value: Value, name: string, own: StreamId): Generator<Name> {
  const mark = marks[kindOf(item) ?? ""];
  if (mark === undefined) return;
  const at = name.indexOf(mark);
  const namespace = textOf(item, "namespace") ?? own.namespace;
  const stream: StreamId = { namespace, name: at < 0 ? own.name : name.slice(0, at) };
  const part = (type: Name["type"], start: number, end: number): Name => ({
    type,
    key: type === "tag" ? keyOf(stream, name.slice(start, end)) : keyOf(stream),
    name: name.slice(start, end),
    stream,
    role: "follows",
    range: partOf(text, value, name, { start, end }),
    value,
    renamed: (other) => name.slice(0, start) + other + name.slice(end),
  });
  if (at > 0) yield part("stream", 0, at);
  if (mark === ":" && at + 1 < name.length) yield part("tag", at + 1, name.length);
}

/** The range of a part of a value; the whole value if it is written with escapes. */
function partOf(text: string, { range, quoted }: Value, decoded: string, { start, end }: Range): Range {
  const quote = quoted ? 1 : 0;
  const isPlain = text.slice(range.start + quote, range.end - quote) === decoded;
  return isPlain ? { start: range.start + quote + start, end: range.start + quote + end } : range;
}
