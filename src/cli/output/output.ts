import { Document, visit } from "yaml";
import { isResource } from "../../check/manifestsIn.js";
import { convert, print, printJsonnet } from "../../index.js";

/** The output languages for specs. */
export const specFormats = ["yaml", "json", "jsonnet", "imports"] as const;
export type SpecFormat = (typeof specFormats)[number];

/** The output languages for any value. */
export const valueFormats = ["json", "yaml"] as const;
export type ValueFormat = (typeof valueFormats)[number];

/** Characters that YAML 1.1 reads as line breaks, or that editors do not show. They are written as escapes. */
const hidden = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Texts that some readers do not take bare: PyYAML a lone `=` and tabs. */
const notBare = /^=$|\t/;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Prints a value as YAML that reads the same in YAML 1.1, as in oc, and in 1.2. */
export function printYaml(value: unknown): string {
  const document = new Document(value, { compat: "yaml-1.1", aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, scalar) {
      const { value } = scalar;
      if (typeof value === "string" && (value.search(hidden) >= 0 || notBare.test(value)))
        scalar.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0 }).replace(hidden, escaped);
}

const printJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Prints any JSON value. */
export const printValue: Readonly<Record<ValueFormat, (value: unknown) => string>> = {
  json: printJson,
  yaml: printYaml,
};

/** True if none of the objects is a spec outside any manifest. */
export const areManifests = (objects: readonly object[]): boolean => objects.every(isResource);

/** Several manifests as one, which `oc apply` and kubectl read; an array of anything else. */
const listOf = (objects: readonly object[]): object =>
  areManifests(objects) && objects.length > 0 ? { apiVersion: "v1", kind: "List", items: objects } : objects;

/**
 * Prints specs and manifests, piece by piece: one YAML document each; several manifests as a List of JSON, and several
 * specs as an array.
 */
export const printObjects: Readonly<Record<SpecFormat, (objects: readonly object[]) => Iterable<string>>> = {
  *yaml(objects) {
    for (const [index, object] of objects.entries()) yield (index === 0 ? "" : "---\n") + printYaml(object);
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
