import * as assert from "uvu/assert";
import { parseDocument } from "../../src/api/parseDocument.js";
import { convertManifest } from "../../src/convert/convert.js";
import { tagOfReference } from "../../src/reference/tagOfReference.js";
import { type Struct, structOf } from "../../src/schema/field.js";
import { isManifestKind, kinds } from "../../src/schema/kinds.js";
import { apiVersion } from "../../src/schema/typeMeta.js";
import { isObject, isParameter } from "../../src/schema/values.js";
import { defaulted } from "../../src/server/defaulted.js";
import type { Finding } from "../../src/text/finding.js";
import type { Path } from "../../src/text/path.js";
import type { ManifestLine } from "../server/oracle.js";

/** Fields and items that may be changed. */
type Open = Record<string | number, unknown>;

const writtenAnnotations = [
  "kubectl.kubernetes.io/last-applied-configuration",
  "openshift.io/image.dockerRepositoryCheck",
];

/**
 * The manifest as the server stores it: defaulted, with its tags sorted by name, without what the server sets itself.
 * A parameter at a flag counts as true. Undefined if the server cannot decode it.
 */
export function stored(manifest: object): object | undefined {
  const filled = JSON.parse(JSON.stringify(manifest)) as Open;
  const annotations = at(filled, ["metadata", "annotations"]);
  if (isObject(annotations)) for (const name of writtenAnnotations) delete (annotations as Open)[name];
  const sent = asSent(filled, kinds[manifest["kind" as never]]) as object;
  const object = defaulted({ ...sent, apiVersion });
  if (object === undefined) return undefined;
  const { status, ...others } = JSON.parse(JSON.stringify(object)) as {
    readonly status?: unknown;
    readonly spec: { readonly tags?: { readonly name: string }[] };
  };
  others.spec.tags?.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return others;
}

/** True for an object that a document cannot have without content. */
function isEmpty(name: string, value: unknown): boolean {
  if (!isObject(value)) return false;
  if (name === "annotations") return Object.keys(value).length === 0;
  return name === "to" && Object.values(value).every((each) => each === null);
}

/** Removes, at any depth, the fields that the server sets or no longer has, and objects without content; fills in parameters at flags. */
function asSent(value: unknown, struct: Struct | undefined): unknown {
  if (Array.isArray(value)) return value.map((each) => asSent(each, struct));
  if (!isObject(value) || struct === undefined) return value;
  const entries = Object.entries(value).flatMap(([name, each]) => {
    const field = Object.hasOwn(struct.fields, name) ? struct.fields[name] : undefined;
    const isIgnored = field === undefined ? each === null : field.recorded || field.until !== undefined;
    if (isIgnored || name === "status" || isEmpty(name, each)) return [];
    if (field?.type === "boolean" && isParameter(each)) return [[name, true]];
    return [[name, field === undefined ? each : asSent(each, structOf(field.type))]];
  });
  return Object.fromEntries(entries);
}

/** A manifest without what the notes say that its document does not have, and with what they say that it has. */
export function asNoted(manifest: object, notes: readonly Finding[]): object {
  // As text, so that one object at two places becomes two: a note is about one place.
  const copy = JSON.parse(JSON.stringify(manifest)) as Open;
  const removed: Path[] = [];
  for (const { code, path, message } of notes) {
    const text = /document has (".*")$/.exec(message)?.[1];
    if (code === "read-as-text") setAt(copy, path, JSON.parse(text as string));
    else if (message.includes(" is missing: ")) fillIn(copy, path);
    else removed.push(path);
  }
  for (const path of removed.toReversed()) removeAt(copy, path);
  for (const path of removed)
    if ((path[1] === "tags" && path[3] === "name") || path.slice(-2).join() === "from,kind")
      fillIn(copy, path);
  for (const list of [at(copy, ["spec", "tags"]), at(copy, ["spec", "images"])])
    if (Array.isArray(list)) list.splice(0, list.length, ...list.filter((each) => each !== removedItem));
  return copy;
}

const removedItem = Symbol("removed");

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, name) => (typeof inner === "object" && inner !== null ? (inner as Open)[name] : undefined),
    value,
  );

function setAt(value: Open, path: Path, text: unknown): void {
  const parent = at(value, path.slice(0, -1)) as Open;
  if (typeof parent === "object" && parent !== null) parent[path.at(-1) as string] = text;
}

function removeAt(value: Open, path: Path): void {
  const parent = at(value, path.slice(0, -1)) as Open | undefined;
  if (typeof parent !== "object" || parent === null) return;
  const name = path.at(-1) as string;
  if (Array.isArray(parent)) parent[name] = removedItem;
  else delete parent[name];
}

/** Fills in a kind or the name of a tag, as a document does. */
function fillIn(value: Open, path: Path): void {
  if (path[0] === "metadata") return;
  const parent = at(value, path.slice(0, -1)) as Open | undefined;
  if (typeof parent !== "object" || parent === null) return;
  if (path.at(-1) === "kind") parent.kind = "DockerImage";
  else {
    const from = parent.from as Open | undefined;
    const kind = typeof from?.kind === "string" && from.kind.isWellFormed() ? from.kind : "DockerImage";
    parent.name = tagOfReference(kind, from?.name) ?? "";
  }
}

/** Converts a manifest and renders its document. */
export function rendered(manifest: object, keepDefaults = false): object {
  const { text } = convertManifest(manifest, { keepDefaults });
  const { manifests, diagnostics } = parseDocument(text);
  assert.equal([diagnostics, manifests.length], [[], 1], text);
  return manifests[0]?.manifest as object;
}

/** True for a note on what the server drops of an import. */
const isDropped = ({ path }: Finding): boolean =>
  path[0] === "metadata" && (path[1] === "labels" || path[1] === "annotations");

/** Checks that the document of a manifest gives what the server stores of the manifest, except for what is noted. */
export function checkStored(manifest: object, keepDefaults = false): void {
  const { text, notes } = convertManifest(manifest, { keepDefaults });
  const expected = stored(asNoted(manifest, notes));
  assert.ok(expected, `${text}\n${JSON.stringify(asNoted(manifest, notes))}`);
  assert.equal(stored(rendered(manifest, keepDefaults)), expected, text);
}

/** Checks that of manifests, and that those which the server accepts have no notes. Returns how many these are. */
export function checkLaw(lines: readonly ManifestLine[]): number {
  let accepted = 0;
  for (const { manifest, decodeError, errors } of lines) {
    if (!isObject(manifest) || !isManifestKind(manifest.kind)) continue;
    checkStored(manifest);
    checkStored(manifest, true);
    if (decodeError !== undefined || errors?.length !== 0) continue;
    const notes = convertManifest(manifest).notes.filter((each) => !isDropped(each));
    assert.equal(notes, [], JSON.stringify(manifest));
    accepted++;
  }
  return accepted;
}
