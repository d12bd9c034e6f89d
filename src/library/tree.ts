import { type Field, helpOf, isStruct, type List, type Struct } from "../schema/field.js";
import { imageImportSpec, repositoryImportSpec, tagReference } from "../schema/imageImportSpec.js";
import { imageStream, imageStreamImport } from "../schema/imageStream.js";
import { objectMeta } from "../schema/objectMeta.js";

/** A function of the library: `withName(name)` sets one field, `withTagsMixin(tags)` adds to one. */
export interface LibraryFunction {
  readonly type: "function";
  readonly name: string;
  /** Its name with the objects that it stands in, for messages: `importPolicy.withScheduled`. */
  readonly qualifiedName: string;
  readonly parameter: string;
  readonly field: Field;
  /** The field that it sets, from the object that is built. */
  readonly path: readonly string[];
  /** It adds to a list or map rather than set it. */
  readonly mixin: boolean;
  readonly help: string;
}

/** `new(name)` of a resource. */
export interface LibraryNew {
  readonly type: "new";
  readonly name: "new";
  readonly qualifiedName: "new";
  /** The field that its parameter sets: metadata.name. */
  readonly field: Field;
  readonly parameter: "name";
  readonly kind: string;
  readonly help: string;
}

/** An object of the library: the functions of a struct, or a folder of such objects. */
export interface LibraryObject {
  readonly type: "object";
  readonly name: string;
  readonly help: string;
  readonly members: readonly LibraryNode[];
}

export type LibraryNode = LibraryFunction | LibraryNew | LibraryObject;

const capitalize = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Words that Jsonnet keeps for itself: a parameter of that name is capitalized, as in openshift-libsonnet. */
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
  return isCollection(field) ? [set, functionOf("Mixin", true, "Adds to what is there.")] : [set];
}

const isCollection = ({ type }: Field) => typeof type === "object" && ("list" in type || "map" in type);

/** The type of the items of a list field; undefined for other fields. */
export const listOf = ({ type }: Field): List["list"] | undefined =>
  typeof type === "object" && "list" in type ? type.list : undefined;

const objects = new Map<string, LibraryObject>();

/** The object of a struct's functions: one and the same for the same struct at the same path. */
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
    help: `Gives an ${struct.name} of that name.`,
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

/** The structs that the library has functions for, by the names of openshift-libsonnet. */
export const structs: Readonly<Record<string, Struct>> = {
  imageImportSpec,
  repositoryImportSpec,
  tagReference,
  imageStream,
  imageStreamImport,
};

/** The objects of openshift-libsonnet's image.v1, by name. */
export const apiObjects: readonly LibraryObject[] = Object.entries(structs).map(([name, struct]) =>
  objectOf(name, struct),
);

/** The functions of ImageImportSpec, which stand at the root of the library. */
export const root = apiObjects[0] as LibraryObject;
