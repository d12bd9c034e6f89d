import { convert } from "../../api/convert.js";
import { print } from "../../api/print.js";
import { printJsonnet } from "../../api/printJsonnet.js";
import { isResource } from "../../check/manifestsIn.js";
import { plainYaml } from "./plainYaml.js";

/** The output languages for specs. */
export const specFormats = ["yaml", "json", "jsonnet", "imports"] as const;
export type SpecFormat = (typeof specFormats)[number];

/** The output languages for any value. */
export const valueFormats = ["json", "yaml"] as const;
export type ValueFormat = (typeof valueFormats)[number];

/** Prints a value as YAML that reads the same in YAML 1.1, as in oc, and in 1.2. */
async function printYaml(value: unknown): Promise<string> {
  return plainYaml(value) ?? (await import("./yamlDocument.js")).printDocument(value);
}

const printJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Prints any JSON value. */
export const printValue: Readonly<Record<ValueFormat, (value: unknown) => string | Promise<string>>> = {
  json: printJson,
  yaml: printYaml,
};

/** True if none of the objects is a spec outside any manifest. */
export const areManifests = (objects: readonly object[]): boolean => objects.every(isResource);

/** Several manifests as one, which `oc apply` and kubectl read; an array of anything else. */
const listOf = (objects: readonly object[]): object =>
  areManifests(objects) && objects.length > 0 ? { apiVersion: "v1", kind: "List", items: objects } : objects;

/** The pieces of a text. */
type Pieces = Iterable<string> | AsyncIterable<string>;

/**
 * Prints specs and manifests, piece by piece: one YAML document each; several manifests as a List of JSON, and several
 * specs as an array.
 */
export const printObjects: Readonly<Record<SpecFormat, (objects: readonly object[]) => Pieces>> = {
  async *yaml(objects) {
    for (const [index, object] of objects.entries())
      yield (index === 0 ? "" : "---\n") + (await printYaml(object));
  },
  *json(objects) {
    yield printJson(objects.length === 1 ? objects[0] : listOf(objects));
  },
  *jsonnet(objects) {
    yield printJsonnet(objects);
  },
  *imports(objects) {
    for (const object of objects)
      yield `${isResource(object) ? convert(object, { keepDefaults: true }).text : print(object)}\n`;
  },
};
