import { contexts } from "../language/contexts.js";
import { printable, printValues } from "../language/print.js";
import { isManifestKind, kinds, type ManifestKind } from "../schema/kinds.js";
import { apiVersion } from "../schema/typeMeta.js";
import { describe, isObject } from "../schema/values.js";
import type { Finding } from "../text/finding.js";
import { itemTexts } from "./items.js";
import { type Fields, knownFields } from "./knownFields.js";
import { type Notes, startNotes } from "./notes.js";
import { withoutNulls } from "./withoutNulls.js";

/** A document that stands for a manifest, and what of the manifest it could not take along. */
export interface Conversion {
  readonly text: string;
  readonly notes: readonly Finding[];
}

/** What the server writes into every object that it stores: not worth a word when it stays behind. */
const setByServer = new Set([
  "uid",
  "resourceVersion",
  "generation",
  "creationTimestamp",
  "selfLink",
  "managedFields",
]);

/**
 * The document that stands for a manifest of an ImageStream or ImageStreamImport: rendered as the same kind, it gives
 * the manifest back, less empty objects and what `notes` lists. Status, and the metadata and the tags' generations
 * that the server sets, stay behind without a note. Takes any value; what is no such manifest gives an empty text and
 * a note.
 */
export function convert(manifest: unknown): Conversion {
  if (!isObject(manifest) || !isManifestKind(manifest.kind)) {
    const message = "It is neither an ImageStream nor an ImageStreamImport";
    return { text: "", notes: [{ code: "not-converted", severity: "warning", path: [], message }] };
  }
  const { kind } = manifest;
  const notes = startNotes();
  const struct = kinds[kind];
  const object = knownFields(withoutNulls(manifest, struct) as Fields, struct, [], notes);
  if (object.apiVersion !== apiVersion && object.apiVersion !== undefined)
    notes.leftOut(["apiVersion"], `a document stands for resources of ${apiVersion}`);
  const metadata = objectAt(object, "metadata", notes);
  const spec = knownFields(objectAt(object, "spec", notes), struct.fields.spec.type, ["spec"], notes);
  const text = [streamText(metadata, spec, kind, notes), ...itemTexts[kind](spec, notes)].join("\n");
  return { text, notes: notes.found };
}

/** The object in a field; an empty one where there is none. */
function objectAt(object: Fields, name: string, notes: Notes): Fields {
  const value = object[name];
  if (isObject(value)) return value;
  if (value !== undefined) notes.leftOut([name], `it takes an object, not ${describe(value)}`);
  return {};
}

/** The line of the stream itself. A document imports unless it says otherwise. */
function streamText(metadata: Fields, spec: Fields, kind: ManifestKind, notes: Notes): string {
  const { name, ...others } = metadata;
  const { tags, images, repository, import: importing, ...own } = spec;
  const said = Object.entries(others).filter(([field]) => !setByServer.has(field));
  if (importing !== undefined && typeof importing !== "boolean")
    notes.leftOut(["spec", "import"], `it takes a boolean, not ${describe(importing)}`);
  const canBeSaid = typeof name === "string" && name.isWellFormed();
  if (!canBeSaid && name !== undefined) notes.leftOut(["metadata", "name"], "it is no well-formed string");
  if (name === undefined) notes.missing(["metadata", "name"], "the stream is left without a name");
  const stream = {
    metadata: { name: canBeSaid ? name : "", ...Object.fromEntries(said) },
    spec: kind === "ImageStreamImport" && importing !== true ? { ...own, import: false } : own,
  };
  const line = printable(stream, contexts.stream);
  for (const { path, why } of line.refusals) notes.leftOut(path, why);
  return printValues(line, contexts.stream);
}
