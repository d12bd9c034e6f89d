import {
  apiObjects,
  type LibraryFunction,
  type LibraryNew,
  type LibraryNode,
  type LibraryObject,
  root,
} from "../../library/tree.js";
import { type Field, isStruct, listOf } from "../../schema/field.js";
import { apiVersion } from "../../schema/typeMeta.js";
import { jsonnetName, jsonnetString } from "../../text/jsonnet.js";

const capitalize = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const indent = (text: string) => text.replaceAll(/^(?=.)/gm, "  ");

/** Returns the name of the function of arguments.libsonnet that checks the value of a field. */
function checkOf(field: Field): string {
  const item = listOf(field);
  if (item !== undefined) return item === "string" ? "listOfStrings" : "listOfObjects";
  if (field.type === "string") return "aString";
  if (field.type === "boolean") return "aBoolean";
  if (field.type === "integer") return "anInteger";
  return field.type === "object" || isStruct(field.type) ? "anObject" : "anObjectOfStrings";
}

/** Returns the name of a field's type in docsonnet. */
function docTypeOf({ type }: Field): string {
  if (typeof type !== "string") return "list" in type ? "array" : "object";
  return type === "boolean" ? "bool" : type;
}

/** Returns the annotation of a function, a call of docs.libsonnet. */
function functionDoc({ name, parameter, field, help }: LibraryFunction | LibraryNew): string {
  const values = field.values === undefined ? "" : `, [${field.values.map(jsonnetString).join(", ")}]`;
  return `'#${name}':: docs.ofFunction('${parameter}', '${docTypeOf(field)}', ${jsonnetString(help)}${values}),`;
}

const objectDoc = ({ name, help }: LibraryObject): string =>
  `'#${name}':: docs.ofObject(${jsonnetString(help)}),`;

const packageDoc = (name: string, help: string): string =>
  `'#':: docs.ofPackage(${jsonnetString(name)}, ${jsonnetString(help)}),`;

const imageDoc = packageDoc(
  "image",
  "The API group image.openshift.io, at the paths of openshift-libsonnet.",
);
const v1Doc = packageDoc("v1", "Version v1 of the API group.");

/** Returns the name of the function whose patch sets fields of the object at a path: `inImportPolicy`. */
const nestingName = (path: readonly string[]): string => `in${path.map(capitalize).join("")}`;

/** Returns a patch of the object at a path. */
const nested = (path: readonly string[], fields: string): string =>
  path.length === 0 ? fields : `${nestingName(path)}(${fields})`;

function functionBody(node: LibraryFunction | LibraryNew): string {
  const value = `arguments.${checkOf(node.field)}('${node.qualifiedName}', ${node.parameter})`;
  if (node.type === "new")
    return `{ apiVersion: '${apiVersion}', kind: '${node.kind}', metadata+: { name: ${value} } }`;
  const name = jsonnetName(node.path.at(-1) as string);
  return nested(node.path.slice(0, -1), `{ ${name}${node.mixin ? "+" : ""}: ${value} }`);
}

/** Returns the paths of the objects whose fields functions set. Each comes after the object that contains it. */
function nestedPathsIn(object: LibraryObject): (readonly string[])[] {
  return object.members.flatMap((member) => {
    if (member.type === "object") return nestedPathsIn(member);
    if (member.type === "new") return [];
    return member.path.slice(1).map((_, depth) => member.path.slice(0, depth + 1));
  });
}

/**
 * Returns the functions that nest patches. libjsonnet writes what is after a `+:` twice, and so eight times what is after
 * three of them. With one `+:` in each function, none is after another.
 */
function nestingFunctions(): string {
  const paths = new Map(apiObjects.flatMap(nestedPathsIn).map((path) => [nestingName(path), path]));
  const functions = [...paths].map(([name, path]) => {
    const patch = nested(path.slice(0, -1), `{ ${jsonnetName(path.at(-1) as string)}+: fields }`);
    return `local ${name}(fields) = ${patch};\n`;
  });
  return functions.join("");
}

/** The objects that occur more than once in the tree. Each becomes one local. */
const shared: ReadonlySet<LibraryObject> = sharedObjects();

function sharedObjects(): Set<LibraryObject> {
  const seen = new Set<LibraryObject>();
  const twice = new Set<LibraryObject>();
  const visit = (object: LibraryObject): void => {
    if (seen.has(object)) twice.add(object);
    else for (const member of object.members) if (member.type === "object") visit(member);
    seen.add(object);
  };
  apiObjects.forEach(visit);
  return twice;
}

function memberText(member: LibraryNode): string {
  if (member.type !== "object")
    return `${functionDoc(member)}\n${member.name}(${member.parameter}): ${functionBody(member)},`;
  const body = shared.has(member) ? member.name : membersText(member);
  return `${objectDoc(member)}\n${jsonnetName(member.name)}: ${body},`;
}

const block = (lines: readonly string[]): string => `{\n${indent(lines.join("\n"))}\n}`;

const membersText = (object: LibraryObject, ...first: readonly string[]): string =>
  block([...first, ...object.members.map(memberText)]);

const localText = (object: LibraryObject, ...first: readonly string[]): string =>
  `local ${object.name} = ${membersText(object, ...first)};\n`;

/**
 * Returns the source of the library, formatted as by jsonnetfmt: the withX functions, which the schema determines, and
 * the functions of textFunctions.libsonnet.
 */
export function libraryText(title: string, help: string): string {
  const siblings = apiObjects.filter((object) => object !== root);
  const named = (object: LibraryObject) => `${object.name}: ${object.name},`;
  return [
    "local arguments = import 'arguments.libsonnet';",
    "local docs = import 'docs.libsonnet';",
    "local textFunctions = import 'textFunctions.libsonnet';",
    "",
    nestingFunctions(),
    ...[...shared].map((object) => localText(object)),
    ...apiObjects.map((object) => localText(object, packageDoc(object.name, object.help))),
    `${root.name} + textFunctions + ${block([
      packageDoc(title, help),
      ...siblings.map(named),
      `image: ${block([imageDoc, `v1: ${block([v1Doc, ...apiObjects.map(named)])},`])},`,
    ])}`,
    "",
  ].join("\n");
}
