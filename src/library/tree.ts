import { type Field, helpOf, isStruct, type Struct } from "../schema/field.js";
import { imageImportSpec, repositoryImportSpec, tagReference } from "../schema/imageImportSpec.js";
import { kinds } from "../schema/kinds.js";
import { objectMeta } from "../schema/objectMeta.js";
import { camelCase } from "../schema/words.js";

/** A function of the library: `withName(name)` sets a field, `withTagsMixin(tags)` adds to one. */
export interface LibraryFunction {
  readonly type: "function";
  readonly name: string;
  /** The name with those of the objects around it, for messages: `importPolicy.withScheduled`. */
  readonly qualifiedName: string;
  readonly parameter: string;
  readonly field: Field;
  /** The path of the field that it sets. */
  readonly path: readonly string[];
  /** True if it adds to a list or map, and does not set it. */
  readonly mixin: boolean;
  readonly help: string;
}

/** The function `new(name)` of a resource. */
export interface LibraryNew {
  readonly type: "new";
  readonly name: "new";
  readonly qualifiedName: "new";
  /** The field that the parameter sets: metadata.name. */
  readonly field: Field;
  readonly parameter: "name";
  readonly kind: string;
  readonly help: string;
}

/** An object of the library: the functions for the fields of a struct, and the objects for its structs. */
export interface LibraryObject {
  readonly type: "object";
  readonly name: string;
  readonly help: string;
  readonly members: readonly LibraryNode[];
}

export type LibraryNode = LibraryFunction | LibraryNew | LibraryObject;

const capitalize = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Keywords of Jsonnet that are names of fields. A parameter of that name is capitalized, as in openshift-libsonnet. */
const jsonnetKeywords = ["import", "local"];

function functionsOf(name: string, field: Field, path: readonly string[]): LibraryFunction[] {
  const parameter = jsonnetKeywords.includes(name) ? capitalize(name) : name;
  const functionOf = (suffix: string, mixin: boolean, note: string): LibraryFunction => ({
    type: "function",
    name: `with${capitalize(name)}${suffix}`,
    qualifiedName: [...path.slice(0, -1), `with${capitalize(name)}${suffix}`].join("."),
    parameter,
    field,
    path,
    mixin,
    help: `${helpOf(field)} ${note}`.trim(),
  });
  const set = functionOf("", false, "");
  return isCollection(field) ? [set, functionOf("Mixin", true, "Adds to the existing value.")] : [set];
}

const isCollection = ({ type }: Field) => typeof type === "object" && ("list" in type || "map" in type);

const objects = new Map<string, LibraryObject>();

/** The object with the functions of a struct. A struct has one object per path, however often it is asked for. */
function objectOf(name: string, struct: Struct, path: readonly string[] = []): LibraryObject {
  const id = `${struct.name} ${path.join(".")}`;
  const known = objects.get(id);
  if (known !== undefined) return known;
  const make: LibraryNew = {
    type: "new",
    name: "new",
    qualifiedName: "new",
    field: objectMeta.fields.name,
    parameter: "name",
    kind: struct.name,
    help: `Returns an ${struct.name} of that name.`,
  };
  const members = Object.entries(struct.fields).flatMap(([key, field]): LibraryNode[] => {
    if (field.readonly) return [];
    const here = [...path, key];
    return isStruct(field.type) ? [objectOf(key, field.type, here)] : functionsOf(key, field, here);
  });
  const object: LibraryObject = {
    type: "object",
    name,
    help: struct.help,
    members: struct.resource ? [make, ...members] : members,
  };
  objects.set(id, object);
  return object;
}

/** The structs that the library has functions for, by the names that openshift-libsonnet gives them. */
export const structs: Readonly<Record<string, Struct>> = {
  imageImportSpec,
  repositoryImportSpec,
  tagReference,
  ...Object.fromEntries(Object.entries(kinds).map(([kind, struct]) => [camelCase(kind), struct])),
};

/** The objects of openshift-libsonnet's image.v1. */
export const apiObjects: readonly LibraryObject[] = Object.entries(structs).map(([name, struct]) =>
  objectOf(name, struct),
);

/** The functions of ImageImportSpec, which are also at the root of the library. */
export const root = apiObjects[0] as LibraryObject;
