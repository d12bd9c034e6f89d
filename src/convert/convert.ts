import { isManifestKind, kindNames, kinds } from "../schema/kinds.js";
import { isObject } from "../schema/values.js";
import type { Finding } from "../text/finding.js";
import type { Path } from "../text/path.js";
import { cleanStruct } from "./clean.js";
import { type CommentsAt, commentsOf } from "./comments.js";
import type { AnyManifest } from "./manifestItems.js";
import { startNotes } from "./notes.js";
import { printManifest } from "./printManifest.js";

/** The document of a manifest, and a note for each field that the document cannot express. */
export interface Conversion {
  readonly text: string;
  readonly notes: readonly Finding[];
}

/** The options of `convert`: the values to keep, and questions to the reader of the manifest. */
export interface ConvertOptions {
  /** Keeps what the server fills in: `legacy`, `source`, `lookupLocal false`, and the `to` of an import. */
  readonly keepDefaults?: boolean;
  /** Returns the text of the source at a path, for a number or boolean where text belongs: `1.10`, not 1.1. */
  readonly textOf?: (path: Path) => string | undefined;
  /** Returns the comments of the source that stand at a field or item itself, from `#` to their ends. */
  readonly commentsAt?: CommentsAt;
}

/** Converts a manifest of an ImageStream or ImageStreamImport into a document. Takes any value. */
export function convertManifest(manifest: unknown, options: ConvertOptions = {}): Conversion {
  if (!isObject(manifest) || !isManifestKind(manifest.kind)) {
    const message = `It is not an ${kindNames.join(" or ")}`;
    return { text: "", notes: [{ code: "not-converted", severity: "warning", path: [], message }] };
  }
  const { keepDefaults = false, textOf = () => undefined, commentsAt } = options;
  const notes = startNotes();
  const clean = cleanStruct(manifest, kinds[manifest.kind], [], { notes, keepDefaults, textOf });
  const printed: AnyManifest = {
    apiVersion: groupVersion(manifest.apiVersion),
    ...clean,
    kind: manifest.kind,
  };
  const text = printManifest(printed, notes, commentsAt && commentsOf(manifest, commentsAt));
  return { text, notes: notes.found };
}

/** The version as it is today: `v1` is its name from before the API had groups, which Templates may still use. */
const groupVersion = (version: unknown): unknown => (version === "v1" ? undefined : (version ?? undefined));
