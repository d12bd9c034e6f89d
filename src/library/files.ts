/** A file of the library in Jsonnet: the source in src/libsonnet that it is written from, and the files that it imports. */
export interface LibraryFile {
  readonly path: string;
  readonly source: string;
  readonly imports: ReadonlyMap<string, string>;
}

const docs = "lib.docs.libsonnet";
const language = "lib.language.libsonnet";
const texts = "lib.texts.libsonnet";

/**
 * The files of the library. Users import lib.libsonnet; the others belong into its folder, and are imported for a text that
 * takes a closer look, or for the docs. An engine reads a whole file before it evaluates a part of it, so that what few need is
 * apart.
 */
export const libraryFiles: readonly LibraryFile[] = [
  {
    path: "lib.libsonnet",
    source: "library.libsonnet",
    imports: new Map([
      ["docs.libsonnet", docs],
      ["quick.libsonnet", texts],
      ["language.libsonnet", language],
    ]),
  },
  // The file that importspec/jsonnet finds. libjsonnet takes longer to import a file than to read the texts in it.
  {
    path: "src/evaluate/path/importspec/lib.libsonnet",
    source: "library.libsonnet",
    imports: new Map([
      ["docs.libsonnet", `../../../../${docs}`],
      ["language.libsonnet", `../../../../${language}`],
    ]),
  },
  { path: texts, source: "quick.libsonnet", imports: new Map() },
  { path: docs, source: "docs.libsonnet", imports: new Map() },
  { path: language, source: "language.libsonnet", imports: new Map() },
];
