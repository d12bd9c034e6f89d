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
    "nameless-tag",
    "unreachable-tag",
    "dangling-tag",
    "tag-cycle",
    "name-of-tag",
    "tag-and-digest",
    "image-of-own-stream",
    "mode-without-import",
    "ignored-preference",
    "dropped-field",
    "whole-repository",
    "already-imported",
    "insecure-annotation",
    "duplicate-stream",
    "late-reference-policy",
    "wrong-trigger",
    "dangling-trigger",
    "idle-policy",
    "tag-after-image",
  ],
  /** Manifests that never match the object in the cluster, whatever is done. Reported only if they are asked for. */
  drift: ["unsorted-tags", "dropped-value", "server-set", "applied-import"],
  /** Requirements of a company, which `--require` or a settings file asks for. */
  requirement: ["require-scheduled", "require-digest", "require-preserve-original", "require-local"],
  /** The answers of a registry about an image, which `check --registry` asks for. */
  registry: [
    "missing-image",
    "no-access",
    "http-only",
    "untrusted-certificate",
    "other-architecture",
    "one-architecture",
    "digest-of-index",
    "too-many-tags",
  ],
  /** Inputs that the command cannot use. */
  input: [
    "settings",
    "image-config",
    "credentials",
    "proxy",
    "unresolved",
    "not-pinned",
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

/** A family of codes. */
export type Family = keyof Codes;

/** The codes that are reported only if they are asked for. */
export const onRequest: ReadonlySet<string> = new Set<string>([...codes.drift, "one-architecture"]);

/** The codes that have a page of their own in docs/traps. */
export const withPage: ReadonlySet<string> = new Set([...codes.trap, ...codes.drift]);

/** The code of a diagnostic or finding; of one family, if it is named. */
export type Code<Family extends keyof Codes = keyof Codes> = Codes[Family][number];
