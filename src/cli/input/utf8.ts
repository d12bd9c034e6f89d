import { isUtf8 } from "node:buffer";
import { type InputDiagnostic, InputError } from "./inputError.js";

/**
 * Decodes UTF-8 without its byte order mark. `firstLine` is the number of the first line in the whole input. Throws an
 * InputError with the first byte that is not UTF-8.
 */
export function decodeText(name: string, bytes: Buffer, firstLine = 1): string {
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return text;
  throw new InputError({ name, text, firstLine }, [invalidUtf8(text, bytes)]);
}

/** Returns the diagnostic for the first byte that is not UTF-8. `text` has U+FFFD where decoding failed. */
function invalidUtf8(text: string, bytes: Buffer): InputDiagnostic {
  const replacement = Buffer.from("\uFFFD");
  let byte = bytes.indexOf("\uFEFF") === 0 ? 3 : 0;
  let offset = 0;
  for (;;) {
    const next = text.indexOf("\uFFFD", offset);
    byte += Buffer.byteLength(text.slice(offset, next));
    offset = next;
    if (!bytes.subarray(byte, byte + 3).equals(replacement)) break;
    byte += 3;
    offset += 1;
  }
  const hex = (bytes[byte] as number).toString(16).toUpperCase();
  const utf16 = /^(?:\xFF\xFE|\xFE\xFF)/.test(bytes.toString("latin1", 0, 2));
  return {
    code: "invalid-utf8",
    message: `The byte 0x${hex} at offset ${byte} is not UTF-8`,
    hint: utf16 ? "It looks like UTF-16: save the file as UTF-8." : "Save the file as UTF-8.",
    range: { start: offset, end: offset + 1 },
  };
}
