import { type Conversion, type ConvertOptions, convertManifest } from "../convert/convert.js";
import { checkOptions } from "./options.js";

/**
 * Converts a manifest of an ImageStream or ImageStreamImport into a document. Rendered again, the document becomes the
 * manifest that the server stores, except for what `notes` lists. Values that the server sets, fills in or drops
 * are left out without a note. Takes any value; one that is not such a manifest gives an empty text and one note. Throws an
 * ImportSpecError for options that are not an object.
 */
export function convert(manifest: unknown, options: ConvertOptions = {}): Conversion {
  checkOptions("convert", options);
  return convertManifest(manifest, options);
}
