import { bundledPackage } from "../support/bundledPackage.js";

/** The bundle of `src/evaluate`. Its children start ten times faster than those of the sources, which need tsx. */
export const bundlePath = `${bundledPackage}/dist/jsonnet.js`;

export const { evaluateFile, evaluateSnippet }: typeof import("../../src/evaluate/index.js") = await import(
  bundlePath
);
