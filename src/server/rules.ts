/** The OpenShift versions whose server has a rule; all of 4.x if it says neither. */
interface Versions {
  /** The first version that has it. */
  readonly since?: string;
  /** The first version that no longer has it. */
  readonly until?: string;
}

/**
 * The rules by which the API server refuses a manifest. Each has the name of the Go function or error in the server's
 * sources; after a dot, which of several errors of the function it is. The server applies all of 4.x unless the entry
 * says otherwise: `{ since: "4.12" }`, `{ until: "4.3" }`.
 */
const versions = {
  // k8s.io/apimachinery runtime/serializer/json and sigs.k8s.io/json: decoding
  "Interpret.object": {},
  "Interpret.apiVersion": {},
  "Interpret.kind": {},
  "UnmarshalStrict.type": {},
  "UnmarshalStrict.unknown": {},
  "Time.UnmarshalJSON": {},

  // k8s.io/apimachinery api/validation and meta/v1/validation: metadata
  "ValidateObjectMeta.name": {},
  "ValidateObjectMeta.generation": {},
  ValidateAnnotationsSize: {},
  ValidateOwnerReferences: {},
  ValidateFinalizers: {},
  ValidateFinalizerName: {},
  ValidateManagedFields: {},
  ValidateFieldManager: {},

  // k8s.io/apimachinery util/validation and api/validation/path: names
  IsQualifiedName: {},
  IsValidLabelValue: {},
  IsDNS1123Label: {},
  "IsDNS1123Label.dots": {},
  IsValidPathSegmentName: {},

  // openshift-apiserver pkg/image/apis/image/validation
  ValidateImageStreamName: {},
  "ValidateImageStream.length": {},
  "ValidateImageStream.repository": {},
  "ValidateImageStream.history": {},
  "ValidateImageStreamTagReference.name": {},
  "ValidateImageStreamTagReference.kind": {},
  "ValidateImageStreamTagReference.scheduled": {},
  "ValidateImageStreamTagReference.referencePolicy": {},
  "ValidateImageStreamImport.empty": {},
  "ValidateImageStreamImport.kind": {},
  "ValidateImageStreamImport.name": {},
  "ValidateImageStreamImport.to": {},
  "ValidateImageStreamImport.repository": {},
  ValidateImportPolicy: { since: "4.12" },

  // github.com/distribution/distribution reference and github.com/opencontainers/go-digest: image references
  ErrNameEmpty: {},
  ErrNameContainsUppercase: {},
  ErrNameTooLong: {},
  ErrReferenceInvalidFormat: {},
  ErrDigestUnsupported: {},
  ErrDigestInvalidLength: {},
} as const satisfies Readonly<Record<string, Versions>>;

/** The name of a rule. */
export type Rule = keyof typeof versions;

/** The versions of each rule. */
export const rules: Readonly<Record<Rule, Versions>> = versions;
