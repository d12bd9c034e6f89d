import { jsonnetTexts } from "../embedded/jsonnet/jsonnetTexts.js";
import type { JsonnetString } from "../embedded/jsonnet/token.js";
import { embeddedRegion } from "./embeddedRegion.js";
import { escapeQuoted } from "./escapeQuoted.js";
import type { Region } from "./region.js";

/** Returns the texts in the calls of a file of Jsonnet. */
export const jsonnetRegions = (file: string): Region[] =>
  [...jsonnetTexts(file)].map(({ called, string }) =>
    embeddedRegion(called, string, (text) => written(text, string)),
  );

/** Writes a text as a part of a string of Jsonnet. */
function written(text: string, { quote, indent }: JsonnetString): string {
  if (quote === "|||") return text.replaceAll("\n", `\n${indent}`);
  if (quote === '"' || quote === "'") return escapeQuoted(text, quote);
  return text.replaceAll(quote.slice(1), quote.slice(1).repeat(2));
}
