import type { TextFunction } from "./compile/functions.js";
import * as functions from "./compile/functions.js";
import { evaluate, type Site } from "./site.js";

const runtimeOf =
  (called: TextFunction) =>
  (site: Site, ...holes: readonly unknown[]): unknown =>
    evaluate(called, site, holes);

/** What the tags do once their texts are compiled: calls of these take their place in what the build plugin writes. */
export const importSpec = runtimeOf(functions.importSpec);
export const clauses = runtimeOf(functions.clauses);
export const imageStreams = runtimeOf(functions.imageStreams);
export const imageStreamImports = runtimeOf(functions.imageStreamImports);
