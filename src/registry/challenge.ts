import type { IncomingHttpHeaders } from "node:http";

/** The authentication that a registry asks for. */
export type Challenge =
  | { readonly scheme: "basic" }
  | { readonly scheme: "bearer"; readonly realm: URL; readonly service: string };

/** Reads the header WWW-Authenticate. Of several challenges, Bearer wins. Undefined if none can be met. */
export function readChallenge({
  "www-authenticate": header = "",
}: IncomingHttpHeaders): Challenge | undefined {
  const text = header.slice(0, 4_096);
  const bearer = /(?:^|,)\s*bearer\s+(.*)/i.exec(text)?.[1];
  if (bearer !== undefined) {
    const realm = parameter(bearer, "realm");
    if (realm !== undefined && URL.canParse(realm))
      return { scheme: "bearer", realm: new URL(realm), service: parameter(bearer, "service") ?? "" };
  }
  return /(?:^|,)\s*basic\b/i.test(text) ? { scheme: "basic" } : undefined;
}

/** Returns a parameter of a challenge: `realm="https://…"`. */
function parameter(text: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s,])${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]+))`, "i").exec(
    text,
  );
  return found?.[1]?.replaceAll(/\\(.)/g, "$1") ?? found?.[2];
}
