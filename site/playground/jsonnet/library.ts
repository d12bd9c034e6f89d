import type { Host } from "../../../jsonnet-wasm/engine.js";

/** The files of the library, by their paths in the project. */
const sources = import.meta.glob<string>("../../../*.libsonnet", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The folder that the library is imported from. */
const folder = "importspec/";

const contents = new Map(
  Object.entries(sources).map(([path, text]) => [
    folder + path.replace(/^.*\//, ""),
    new TextEncoder().encode(text),
  ]),
);

/** Finds a file of the library. There are no others in a page. */
export const importLibrary: Host["read"] = (from, path) => {
  for (const base of [from, ""]) {
    const name = decodeURI(new URL(path, `file:///${base}`).pathname.slice(1));
    const content = contents.get(name);
    if (content !== undefined) return { name, content };
  }
  const names = [...contents.keys()].map((name) => `'${name}'`);
  return {
    error: `couldn't open import "${path}": the files that a page can import are ${names.join(" and ")}.`,
  };
};
