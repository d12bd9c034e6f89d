/**
 * The codes of diagnostics and findings by family. docs/errors.md has a table for each family but the traps, which have a
 * page each in docs/traps.
 */
export const codes = {
  /** Mistakes in a text, and in the values of its holes. */
  text: [
    "invalid-space",
    "invalid-character",
    "control-character",
    "unterminated-string",
    "invalid-escape",
    "lone-surrogate",
    "missing-space",
    "unknown-word",
    "unknown-kind",
    "unexpected-value",
    "missing-value",
    "missing-from",
    "missing-stream",
    "unexpected-item",
    "misplaced-word",
    "duplicate-field",
    "not-carried",
    "missing-tag",
    "second-repository",
    "wrong-hole",
    "wrong-field",
    "unknown-field",
  ],
  /** Mistakes in the arguments of a function. */
  call: ["wrong-call", "wrong-type", "nul"],
  /** Verdicts of the API server on a manifest, and what `convert` notes. */
  manifest: [
    "missing-kind",
    "invalid-value",
    "unsupported-value",
    "required-value",
    "too-long",
    "not-created",
    "forbidden-value",
    "not-converted",
    "read-as-text",
  ],
  /** Traps: manifests that the API server accepts silently, although they lose something. */
  trap: [
    "mixed-insecure",
    "scheduled-without-import",
    "scheduled-digest",
    "no-target-tag",
    "duplicate-tag",
    "registry-without-image",
    "import-resets-policy",
  ],
  /** Requirements of a company, which `--require` or a settings file asks for. */
  requirement: ["require-scheduled", "require-digest", "require-preserve-original", "require-local"],
  /** Inputs that the command cannot use. */
  input: [
    "settings",
    "image-config",
    "missing-file",
    "directory",
    "unreadable",
    "too-large",
    "invalid-utf8",
    "unwritable",
    "unknown-language",
    "no-manifest",
    "no-spec",
    "missing-field",
    "no-default",
    "config",
    "config-syntax",
    "yaml-syntax",
    "yaml-separator",
    "yaml-depth",
    "yaml-alias",
    "yaml-duplicate-key",
    "yaml-key",
    "yaml-lost-document",
    "yaml-merge",
    "yaml-number",
    "yaml-tag",
    "template",
    "jsonnet-option",
    "jsonnet-file",
    "jsonnet-nul",
    "jsonnet-static",
    "jsonnet-runtime",
    "jsonnet-spec",
    "jsonnet-timeout",
    "jsonnet-crashed",
    "jsonnet-not-installed",
    "jsonnet-not-built",
  ],
} as const;

type Codes = typeof codes;

/** The code of a diagnostic or finding; of one family, if it is named. */
export type Code<Family extends keyof Codes = keyof Codes> = Codes[Family][number];
