import type { FieldType, TypeRow } from "../../scripts/openshift/typeRow.js";
import { projectRoot } from "../support/corpus.js";
import { readLines } from "../support/oracle.js";

const rows = readLines<TypeRow>(`${projectRoot}test/schema/openshift.ndjson`);

const scalars: Readonly<Record<string, object>> = {
  string: { type: "string" },
  boolean: { type: "boolean" },
  int32: { type: "integer", format: "int32" },
  int64: { type: "integer", format: "int64" },
  bytes: { type: "string", format: "byte" },
  Time: { type: "string", format: "date-time" },
};

function schemaOf(type: FieldType): object {
  if (typeof type !== "string")
    return "list" in type
      ? { type: "array", items: schemaOf(type.list) }
      : { type: "object", additionalProperties: schemaOf(type.map) };
  const isKnown = rows.some((row) => row.type === type);
  return scalars[type] ?? (isKnown ? { $ref: `#/definitions/${type}` } : { type: "object" });
}

/** Returns the OpenAPI document that OpenShift's newest version serves for image streams, made from the extract. */
export function openApiDocument(): object {
  const newest = rows.filter(({ to }) => to === "5.2");
  const definitions = newest.map(({ type, fields, required = [] }) => [
    type,
    {
      type: "object",
      properties: Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, schemaOf(each)])),
      ...(required.length > 0 && { required }),
      "x-kubernetes-group-version-kind": [{ group: "image.openshift.io", version: "v1", kind: type }],
    },
  ]);
  const info = { title: "OpenShift", version: "5.2" };
  return { swagger: "2.0", info, paths: {}, definitions: Object.fromEntries(definitions) };
}
