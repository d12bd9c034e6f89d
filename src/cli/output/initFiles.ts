/** The document that `init` writes where no manifests are given. */
export const exampleDocument = `# Each stream becomes an ImageStream. importspec render writes it as YAML, importspec explain explains each code.
stream web
  from quay.io/example/web:1.4 to stable scheduled
`;

/** The settings that `init` writes: none yet, and the schema that lets editors complete them. */
export const settingsFile = `${JSON.stringify(
  { $schema: "./node_modules/importspec/schemas/importspec.schema.json" },
  null,
  2,
)}\n`;

/** The CI systems that `init` knows. */
export const ciSystems = ["github", "gitlab", "none"] as const;
export type CiSystem = (typeof ciSystems)[number];

/** The lines of .editorconfig for documents. */
export const editorLines = `[*.imports]
charset = utf-8
end_of_line = lf
indent_style = space
indent_size = 2
insert_final_newline = true
`;

/** The files for CI, by their paths. */
export function ciFiles(
  system: CiSystem,
  directory: string,
): readonly (readonly [path: string, text: string])[] {
  if (system === "github") return [[".github/workflows/importspec.yml", github(directory)]];
  if (system === "gitlab") return [[".gitlab/importspec.yml", gitlab(directory)]];
  return [];
}

const github = (directory: string): string => `name: importspec
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - run: npx importspec fmt --check ${directory}
      - run: npx importspec check --format github ${directory}
`;

const gitlab = (directory: string): string => `# In .gitlab-ci.yml: include: { local: .gitlab/importspec.yml }
importspec:
  image: node:22
  script:
    - npm ci
    - npx importspec fmt --check ${directory}
    - npx importspec check ${directory}
`;
