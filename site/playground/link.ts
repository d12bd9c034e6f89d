/** Before the text in the fragment of a link: a fragment never leaves the browser. */
const prefix = "#text=";

async function through(
  bytes: BlobPart,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** Returns the link of a page with a text in it. */
export async function linkTo(page: string, text: string): Promise<string> {
  const bytes = await through(text, new CompressionStream("deflate"));
  let binary = "";
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  const base64 = btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return `${page.replace(/#.*/s, "")}${prefix}${base64}`;
}

/** Reads the text in the fragment of an address; undefined if it has none. Throws an Error if it is not whole. */
export async function textIn(hash: string): Promise<string | undefined> {
  if (!hash.startsWith(prefix)) return undefined;
  const binary = atob(hash.slice(prefix.length).replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
    await through(bytes, new DecompressionStream("deflate")),
  );
}
