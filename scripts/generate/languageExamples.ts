/** An example of each word of the language: a whole file. The page of the language shows what it becomes. */
export const examples: Readonly<Record<string, string>> = {
  // Items
  stream: "stream web\n  from quay.io/org/app:1.4",
  import: "import web\n  from quay.io/org/app:1.4",
  each: "stream web\n  each scheduled\n  from quay.io/org/app:1.4\n  from quay.io/org/app:1.5 scheduled false",
  from: "from quay.io/org/app:1.4",
  tag: "stream web\n  tag built",
  repository: "import web\n  repository quay.io/org/app",
  // Clauses
  kind: 'from "${REF}" kind "${KIND}"',
  namespace: "stream web namespace shop\n  from ImageStreamTag base:8 namespace shared",
  uid: "from quay.io/org/app:1.4 uid 7d2a",
  apiVersion: "from quay.io/org/app:1.4 apiVersion v1",
  resourceVersion: "from quay.io/org/app:1.4 resourceVersion 12",
  fieldPath: 'from quay.io/org/app:1.4 fieldPath "spec.containers[2]"',
  to: "from quay.io/org/app:1.4 to stable",
  insecure: "from registry.local:5000/app:1.4 insecure",
  scheduled: "from quay.io/org/app:1.4 scheduled",
  importMode: 'from quay.io/org/app:1.4 importMode "${MODE}"',
  legacy: "from quay.io/org/app:1.4 legacy",
  preserveOriginal: "from quay.io/org/app:1.4 preserveOriginal",
  referencePolicy: 'from quay.io/org/app:1.4 referencePolicy "${POLICY}"',
  source: "from quay.io/org/app:1.4 source",
  local: "from quay.io/org/app:1.4 local",
  includeManifest: "from quay.io/org/app:1.4 includeManifest",
  reference: "stream web\n  from quay.io/org/app:1.4 reference",
  annotation:
    "stream web annotation owner shop\n  from quay.io/org/app:1.4\n    annotation note\n      | Not for production.\n      | Ask before use.",
  label: "stream web label team storefront\n  from quay.io/org/app:1.4",
  lookupLocal: "stream web lookupLocal\n  from quay.io/org/app:1.4",
  dockerImageRepository: "stream web dockerImageRepository quay.io/org/app",
  dryRun: "import web dryRun\n  from quay.io/org/app:1.4",
};
