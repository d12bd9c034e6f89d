const padding = 0x3d;
const letters = new Set(
  Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", (each) =>
    each.charCodeAt(0),
  ),
);
const isBreak = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;

/**
 * Finds the byte at which a text is not base64, as Go's encoding/base64 counts it: four letters at a time, with padding at
 * the end. Breaks of lines do not count. Returns undefined for base64.
 */
export function base64Error(text: string): number | undefined {
  const bytes = new TextEncoder().encode(text);
  let [at, count] = [0, 0];
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (isBreak(byte)) continue;
    if (byte === padding) return count % 4 < 2 ? at : paddingError(bytes, at + 1, count % 4);
    if (byte === undefined || !letters.has(byte)) return at;
    count++;
  }
  return count % 4 === 0 ? undefined : at - (count % 4);
}

/** The error after the first `=`, which `found` letters precede in its group of four. */
function paddingError(bytes: Uint8Array, start: number, found: number): number | undefined {
  let at = afterBreaks(bytes, start);
  if (found === 2) {
    if (at === bytes.length) return at;
    if (bytes[at] !== padding) return at - 1;
    at = afterBreaks(bytes, at + 1);
  }
  return at < bytes.length ? at : undefined;
}

function afterBreaks(bytes: Uint8Array, start: number): number {
  let at = start;
  while (isBreak(bytes[at])) at++;
  return at;
}
