import { kindNames, type ManifestKind } from "../schema/kinds.js";
import { apiGroup, apiVersion } from "../schema/typeMeta.js";
import { openApiSchema } from "./openApi.js";

const crd = (kind: ManifestKind): object => {
  const singular = kind.toLowerCase();
  const plural = `${singular}s`;
  const version = apiVersion.slice(apiGroup.length + 1);
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: `${plural}.${apiGroup}` },
    spec: {
      group: apiGroup,
      names: { kind, singular, plural, listKind: `${kind}List` },
      scope: "Namespaced",
      versions: [
        { name: version, served: true, storage: true, schema: { openAPIV3Schema: openApiSchema(kind) } },
      ],
    },
  };
};

/**
 * Returns the kinds of manifests in the shape of CustomResourceDefinitions, from which `cdk8s import` and others make
 * types. They are not for a cluster: OpenShift serves the API itself.
 */
export const crds = (): object => ({ apiVersion: "v1", kind: "List", items: kindNames.map(crd) });
