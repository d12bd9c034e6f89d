import type { Fix } from "./edit.js";
import { gatherIntoEach } from "./gatherIntoEach.js";
import { addTo, quoteValue, rewriteLines } from "./rewrites.js";
import type { SourceText } from "./sourceText.js";
import { takeOutOfEach } from "./takeOutOfEach.js";

/** The ways to write the same otherwise. None changes what a text means. */
const actions = [gatherIntoEach, takeOutOfEach, addTo, quoteValue, rewriteLines];

/** Returns the changes that are offered at an offset where nothing is wrong. */
export const codeActions = (text: SourceText, offset: number): Fix[] =>
  actions.map((action) => action(text, offset)).filter((fix) => fix !== undefined);
