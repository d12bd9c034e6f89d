import { contexts } from "../language/contexts.js";
import { printable, printValues } from "../language/print.js";
import { fieldOf } from "../schema/field.js";
import { isManifestKind, itemFieldsOf, kindNames, kinds, type ManifestKind } from "../schema/kinds.js";
import { objectMeta } from "../schema/objectMeta.js";
import { apiVersion } from "../schema/typeMeta.js";
import { describe, isObject } from "../schema/values.js";
import type { Finding } from "../text/finding.js";
import { itemTexts } from "./items.js";
import { type Fields, knownFields } from "./knownFields.js";
import { type Notes, startNotes } from "./notes.js";
import { withoutNulls } from "./withoutNulls.js";
import { withoutRecorded } from "./withoutRecorded.js";

/** The document of a manifest, and a note for each field that the document cannot express. */
export interface Conversion {
  readonly text: string;
  readonly notes: readonly Finding[];
}

/**
 * Converts a manifest of an ImageStream or ImageStreamImport into a document. Rendered as the same kind, the document
 * becomes the manifest again, except for empty objects and the fields that `notes` lists. The status, and the metadata and
 * tag generations that the server sets, are left out without a note. Takes any value; one that is not such a manifest
 * gives an empty text and one note.
 */
export function convert(manifest: unknown): Conversion {
  if (!isObject(manifest) || !isManifestKind(manifest.kind)) {
    const message = `It is not an ${kindNames.join(" or ")}`;
    return { text: "", notes: [{ code: "not-converted", severity: "warning", path: [], message }] };
  }
  const { kind } = manifest;
  const notes = startNotes();
  const struct = kinds[kind];
  const object = knownFields(withoutNulls(manifest, struct) as Fields, struct, [], notes);
  if (object.apiVersion !== apiVersion && object.apiVersion !== undefined)
    notes.leftOut(["apiVersion"], `a document makes resources of ${apiVersion}`);
  const metadata = objectAt(object, "metadata", notes);
  const spec = knownFields(objectAt(object, "spec", notes), struct.fields.spec.type, ["spec"], notes);
  const text = [streamText(metadata, spec, kind, notes), ...itemTexts(spec, kind, notes)].join("\n");
  return { text, notes: notes.found };
}

/** Returns the object in a field, or an empty one if there is none. */
function objectAt(object: Fields, name: string, notes: Notes): Fields {
  const value = object[name];
  if (isObject(value)) return value;
  if (value !== undefined) notes.leftOut([name], `it takes an object, not ${describe(value)}`);
  return {};
}

/** Writes the line of the stream itself. A document imports unless it says `import false`. */
function streamText(metadata: Fields, spec: Fields, kind: ManifestKind, notes: Notes): string {
  const { name, ...others } = metadata;
  const items = new Set(itemFieldsOf(kind).map((field) => field.name));
  const { import: importing, ...own } = Object.fromEntries(
    Object.entries(spec).filter(([field]) => !items.has(field)),
  );
  if (importing !== undefined && typeof importing !== "boolean")
    notes.leftOut(["spec", "import"], `it takes a boolean, not ${describe(importing)}`);
  const isName = typeof name === "string" && name.isWellFormed();
  if (!isName && name !== undefined) notes.leftOut(["metadata", "name"], "it is not a well-formed string");
  if (name === undefined) notes.missing(["metadata", "name"], "the stream is left without a name");
  const isImport = fieldOf(kinds[kind].fields.spec.type, "import") !== undefined;
  const owner = {
    metadata: { name: isName ? name : "", ...withoutRecorded(others, objectMeta) },
    spec: isImport && importing !== true ? { ...own, import: false } : own,
  };
  const context = isImport ? contexts.import : contexts.stream;
  const line = printable(owner, context);
  for (const { path, why } of line.refusals) notes.leftOut(path, why);
  return printValues(line, context);
}
