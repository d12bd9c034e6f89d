import type { AnyManifest } from "../convert/manifestItems.js";
import { startNotes } from "../convert/notes.js";
import { printManifest } from "../convert/printManifest.js";
import type { Context } from "../language/context.js";
import { contexts } from "../language/contexts.js";
import { printObject } from "../language/print.js";
import { isManifestKind } from "../schema/kinds.js";
import { describe, isObject } from "../schema/values.js";
import { callError } from "./error.js";

/**
 * Prints an ImageImportSpec, a part of one without `from`, or a manifest of an ImageStream or ImageStreamImport, as text.
 * `importSpec(print(spec))` returns the spec again, without empty objects, and `manifests(print(manifest))` the manifest,
 * without its status and what a manifest leaves out. Throws an ImportSpecError if the value is not such an object.
 */
export function print(value: object): string {
  if (!isObject(value)) throw callError("wrong-call", `print takes an object, not ${describe(value)}`);
  const { kind } = value;
  return isManifestKind(kind) ? printDocument({ ...value, kind }) : printOrThrow(value, contexts.spec);
}

function printDocument(manifest: AnyManifest): string {
  const notes = startNotes("cannot be printed");
  const text = printManifest(manifest, notes);
  const [first] = notes.found;
  if (first !== undefined) throw callError("wrong-type", first.message);
  return text;
}

/** Prints an object of a context. Throws an ImportSpecError for a field that the language cannot express. */
export function printOrThrow(object: object, context: Context, indent = ""): string {
  const printed = printObject(object, context, indent);
  if (typeof printed === "string") return printed;
  throw callError("wrong-type", `${printed.path.join(".")} cannot be printed: ${printed.why}`);
}
