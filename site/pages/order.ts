/** A part of the site: its files in the order of a reader, and folders whose other files follow. */
export interface Section {
  readonly title: string;
  /** Paths from the root of the project. A page that the site writes itself begins with `site:`. */
  readonly files: readonly string[];
  readonly folders?: readonly string[];
}

/** The order of the site. A page of docs that is nowhere in it goes to the last section. */
export const order: readonly Section[] = [
  { title: "Start", files: ["README.md", "docs/install.md"] },
  { title: "The language", files: ["docs/language.md", "docs/documents.md", "grammar/README.md"] },
  {
    title: "Check",
    files: [
      "docs/ci.md",
      "docs/checks.md",
      "docs/unknown-fields.md",
      "docs/settings.md",
      "docs/diff.md",
      "docs/registry.md",
      "docs/cli.md",
    ],
  },
  {
    title: "Your tool",
    files: [
      "docs/editors.md",
      "docs/typed-call.md",
      "docs/eslint.md",
      "docs/prettier.md",
      "docs/unplugin.md",
      "docs/schemas.md",
    ],
  },
  { title: "Jsonnet", files: ["docs/jsonnet-library.md", "docs/jsonnet.md", "docs/migration.md"] },
  { title: "Deploy", files: ["docs/deploy/README.md", "docs/argo-cd.md"], folders: ["docs/deploy"] },
  {
    title: "Reference",
    files: ["docs/errors.md", "docs/traps/README.md", "site:api/index.md", "site:jsonnet-api.md"],
  },
  {
    title: "The project",
    files: ["CHANGELOG.md", "CONTRIBUTING.md", "bench/README.md", "bench/bundle.md", "bench/typed-call.md"],
  },
  { title: "More", files: [], folders: ["docs"] },
];
