/** The functions of openshift-libsonnet's page on image.v1.imageImportSpec. */
export const pageFunctions: readonly string[] = [
  "withIncludeManifest",
  "from.withApiVersion",
  "from.withFieldPath",
  "from.withKind",
  "from.withName",
  "from.withNamespace",
  "from.withResourceVersion",
  "from.withUid",
  "importPolicy.withInsecure",
  "importPolicy.withScheduled",
  "referencePolicy.withType",
  "to.withName",
];
