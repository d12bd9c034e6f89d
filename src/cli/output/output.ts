import { Document, visit } from "yaml";
import { isResource } from "../../check/manifestsIn.js";
import { convert, print } from "../../index.js";
import { printJsonnet } from "./printJsonnet.js";

/** The languages that specs are written in. */
export const specFormats = ["yaml", "json", "jsonnet", "imports"] as const;
export type SpecFormat = (typeof specFormats)[number];

/** The languages that any value is written in. */
export const valueFormats = ["json", "yaml"] as const;
export type ValueFormat = (typeof valueFormats)[number];

/** Characters that YAML 1.1 takes for line breaks, or that no editor shows: they are written as escapes. */
const hidden = /[\x7f-\x9f\u2028\u2029\ufeff]/g;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A value as YAML that says the same to readers of YAML 1.1, such as oc, and of 1.2. */
export function printYaml(value: unknown): string {
  const document = new Document(value, { compat: "yaml-1.1", aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === "string" && scalar.value.search(hidden) >= 0) scalar.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 0 }).replace(hidden, escaped);
}

const printJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The text of any JSON value. */
export const printValue: Readonly<Record<ValueFormat, (value: unknown) => string>> = {
  json: printJson,
  yaml: printYaml,
};

/** The text of specs and manifests, piece by piece: a YAML document each; an array, unless there is just one. */
export const printObjects: Readonly<Record<SpecFormat, (objects: readonly object[]) => Iterable<string>>> = {
  *yaml(objects) {
    for (const [index, object] of objects.entries()) yield (index === 0 ? "" : "---\n") + printYaml(object);
  },
  *json(objects) {
    yield printJson(objects.length === 1 ? objects[0] : objects);
  },
  *jsonnet(objects) {
    yield printJsonnet(objects);
  },
  *imports(objects) {
    for (const object of objects) yield `${isResource(object) ? convert(object).text : print(object)}\n`;
  },
};
