import type { Parser, Printer, SupportLanguage } from "prettier";
import { documentParser, documentPrinter } from "./document.js";
import { embeddingPrinter } from "./embedded.js";

/** The languages of the Prettier plugin: `.imports` files. */
export const languages: SupportLanguage[] = [
  {
    name: "importspec",
    parsers: ["importspec"],
    extensions: [".imports"],
    vscodeLanguageIds: ["importspec"],
  },
];

export const parsers: Record<string, Parser> = { importspec: documentParser };

/** The printers: that of `.imports` files, and one of JavaScript and TypeScript that formats the texts in them. */
export const printers: Record<string, Printer> = { importspec: documentPrinter, estree: embeddingPrinter };
