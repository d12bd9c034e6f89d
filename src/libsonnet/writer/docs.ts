import { apiObjects, type LibraryFunction, type LibraryNew, type LibraryObject } from "../../library/tree.js";
import type { Field } from "../../schema/field.js";
import { jsonText } from "./json.js";
import { keyOf } from "./keys.js";

/** The annotations that docsonnet reads from hidden fields whose names begin with `#`. */
type Doc = ReturnType<typeof functionDoc> | ReturnType<typeof objectDoc> | ReturnType<typeof packageDoc>;

const functionDoc = (help: string, name: string, type: string, enums: readonly string[] | null = null) => ({
  function: { help, args: [{ name, type, enums, default: null }] },
});

const objectDoc = (help: string) => ({ object: { help, fields: {} } });

const packageDoc = (name: string, help: string) => ({ name, help, import: "" });

/** Returns the name of a field's type in docsonnet. */
function docTypeOf({ type }: Field): string {
  if (typeof type !== "string") return "list" in type ? "array" : "object";
  return type === "boolean" ? "bool" : type;
}

/** The functions of textFunctions.libsonnet. */
const textFunctions = {
  importSpec:
    "Returns the ImageImportSpec that a text describes, as a patch: `from quay.io/org/app:1.17 scheduled local`. A mistake in the text is an error with its line and column.",
  clauses: "Returns the fields of an ImageImportSpec that clauses set, as a patch: `scheduled local`.",
  imageStreams:
    "Returns the ImageStreams of a document in an array, one per `stream`. An `import` is an error.",
  imageStreamImports:
    "Returns the ImageStreamImports of a document in an array, one per `import`. A `stream` is an error.",
  manifests:
    "Returns the manifests of a document in an array, in its order: an ImageStream per `stream`, an ImageStreamImport per `import`.",
};

const docOfFunction = ({ help, parameter, field }: LibraryFunction | LibraryNew): Doc =>
  functionDoc(help, parameter, docTypeOf(field), field.values);

/** Finds the docs of the members of an object, each with its key. */
function* docsIn({ members }: LibraryObject, owner: string): Generator<[key: string, Doc]> {
  for (const member of members) {
    const key = keyOf(member, owner);
    yield [key, member.type === "object" ? objectDoc(member.help) : docOfFunction(member)];
    if (member.type === "object") yield* docsIn(member, key);
  }
}

/**
 * Returns the text of docs.libsonnet: the docs of the library by what they are about, as JSON. An engine that loads the
 * library reads one token for them all.
 */
export function docsText(title: string, help: string): string {
  const docs = new Map<string, Doc>([
    ["library", packageDoc(title, help)],
    ["image", packageDoc("image", "The API group image.openshift.io, at the paths of openshift-libsonnet.")],
    ["v1", packageDoc("v1", "Version v1 of the API group.")],
    ...Object.entries(textFunctions).map(([name, help]): [string, Doc] => [
      name,
      functionDoc(help, "text", "string"),
    ]),
  ]);
  for (const object of apiObjects) {
    docs.set(object.name, packageDoc(object.name, object.help));
    for (const [key, doc] of docsIn(object, object.name)) docs.set(key, doc);
  }
  return jsonText(Object.fromEntries(docs));
}
