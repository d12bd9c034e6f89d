import { kindNames } from "../schema/kinds.js";
import { apiVersion } from "../schema/typeMeta.js";
import { crds } from "./crds.js";
import { type Definitions, kustomizeOpenApi } from "./kustomize.js";
import { manifestSchema } from "./manifestSchema.js";

/**
 * Returns the schemas for other tools, by their paths in the folder schemas. A manifest's schema is where kubeconform's
 * `{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json` finds it. Takes what kustomize knows of Kubernetes' lists.
 */
export function schemaFiles(kubernetes: Definitions): Map<string, object> {
  const [group, version] = apiVersion.split("/");
  return new Map([
    ...kindNames.map((kind): [string, object] => [
      `${group}/${kind.toLowerCase()}_${version}.json`,
      manifestSchema(kind),
    ]),
    ["crds.json", crds()],
    ["kustomize.json", kustomizeOpenApi(kubernetes)],
  ]);
}
