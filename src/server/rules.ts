import type { Versions } from "../schema/field.js";
import { knows, type OpenShiftVersion } from "../schema/versions.js";

/**
 * The rules by which the API server refuses a manifest, and the OpenShift versions that have them. A rule is named
 * after the Go function or error in the server's sources. If a function has several errors, a dot and a word follow.
 */
const rules = {
  // k8s.io/apimachinery runtime/serializer/json and sigs.k8s.io/json: decoding
  "Interpret.object": {},
  "Interpret.apiVersion": {},
  "Interpret.kind": {},
  "Interpret.raw": {},
  "UnmarshalStrict.type": {},
  "UnmarshalStrict.base64": {},
  "UnmarshalStrict.unknown": {},
  "Time.UnmarshalJSON": {},

  // k8s.io/apimachinery api/validation and meta/v1/validation: metadata
  "ValidateObjectMeta.name": {},
  "ValidateObjectMeta.generation": {},
  ValidateAnnotationsSize: {},
  ValidateOwnerReferences: {},
  ValidateFinalizers: {},
  ValidateFinalizerName: {},

  // k8s.io/apimachinery util/validation and api/validation/path: names
  IsQualifiedName: {},
  IsValidLabelValue: {},
  IsDNS1123Label: {},
  "IsDNS1123Label.dots": {},
  IsValidPathSegmentName: {},

  // k8s.io/apiserver pkg/registry/rest BeforeCreate and storage/etcd3: create
  "BeforeCreate.name": {},
  "Store.resourceVersion": {},

  // openshift-apiserver pkg/image/apiserver/registry/imagestream strategy: the sources of tags
  "parseFromReference.form": {},
  "Verify.namespace": {},
  "tagsChanged.name": {},
  "tagsChanged.key": {},
  "tagsChanged.stream": {},
  "ResolveImageID.notFound": {},

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
  AdmitDockerImageReference: {},
  ValidateRegistryAllowedForImport: {},

  // github.com/distribution/distribution reference and github.com/opencontainers/go-digest: image references
  ErrNameEmpty: {},
  ErrNameContainsUppercase: {},
  ErrNameTooLong: {},
  ErrReferenceInvalidFormat: {},
  ErrDigestUnsupported: {},
  ErrDigestInvalidLength: {},
} as const satisfies Readonly<Record<string, Versions>>;

/** The name of a rule. */
export type Rule = keyof typeof rules;

export const ruleNames = Object.keys(rules) as readonly Rule[];

/** True if a server has a rule. */
export const hasRule = (server: OpenShiftVersion | undefined, rule: Rule): boolean =>
  knows(server, rules[rule]);
