import type { Parser, Printer, SupportLanguage } from "prettier";
import { documentParser, documentPrinter } from "./document.js";
import { embeddingPrinter } from "./embedded.js";

/** The Prettier plugin: `.imports` files, and the texts in JavaScript and TypeScript. */
export const languages: SupportLanguage[] = [
  {
    name: "importspec",
    parsers: ["importspec"],
    extensions: [".imports"],
    vscodeLanguageIds: ["importspec"],
  },
];

export const parsers: Record<string, Parser> = { importspec: documentParser };

export const printers: Record<string, Printer> = { importspec: documentPrinter, estree: embeddingPrinter };
