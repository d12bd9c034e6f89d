import { itemFields, kindNames, type ManifestKind } from "../schema/kinds.js";
import { apiGroup, apiVersion } from "../schema/typeMeta.js";

/** The definitions of an OpenAPI document, by their names. */
export type Definitions = Readonly<Record<string, object>>;

/** A list whose items patches tell apart by their names. */
const namedItems = {
  type: "array",
  items: { type: "object" },
  "x-kubernetes-patch-merge-key": "name",
  "x-kubernetes-patch-strategy": "merge",
};

/** Returns the definition of a kind, as far as it decides how patches merge: the tags of a stream have names. */
function definition(kind: ManifestKind): [string, object] {
  const tags = itemFields[kind].filter(({ type }) => type === "tag");
  const version = apiVersion.slice(apiGroup.length + 1);
  const spec = { type: "object", properties: Object.fromEntries(tags.map(({ name }) => [name, namedItems])) };
  const metadata = { $ref: "#/definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta" };
  return [
    `${apiGroup}.${version}.${kind}`,
    {
      type: "object",
      properties: { metadata, spec },
      "x-kubernetes-group-version-kind": [{ group: apiGroup, version, kind }],
    },
  ];
}

/**
 * Returns the OpenAPI document from which kustomize learns how patches merge the lists of manifests. It replaces all that
 * kustomize knows, so it takes the definitions of Kubernetes' own kinds along.
 */
export const kustomizeOpenApi = (kubernetes: Definitions): object => ({
  definitions: { ...kubernetes, ...Object.fromEntries(kindNames.map(definition)) },
});
