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
import { jsonnetName } from "../../text/jsonnet.js";
import { keyOf, repeated, shared } from "./keys.js";

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

/** Returns the annotation of a function or object, by the key of its docs. */
const annotation = (name: string, key: string) =>
  `'#${name}':: docs${/^\w+$/.test(key) ? `.${key}` : `['${key}']`},`;

function functionBody(node: LibraryFunction | LibraryNew): string {
  const check = checkOf(node.field);
  if (node.type === "new")
    return `{ apiVersion: '${apiVersion}', kind: '${node.kind}', metadata+: { name: ${check}('new', name) } }`;
  return `${node.mixin ? "add" : "set"}('${node.path.at(-1)}', ${check}, ${node.parameter})`;
}

/** Returns what makes the functions of an object that set or add to fields; undefined if there are none. */
function setterOf({ members }: LibraryObject, mixin: boolean): string | undefined {
  const found = members.find((member) => member.type === "function" && member.mixin === mixin);
  if (found?.type !== "function") return undefined;
  const path = found.path.slice(0, -1);
  const prefix = path.map((name) => `${name}.`).join("");
  const nested = path.reduceRight((fields, name) => `{ ${jsonnetName(name)}+: ${fields} }`, "fields");
  return `setters.${mixin ? "adding" : "setting"}('${prefix}', function(fields) ${nested})`;
}

/** Returns the locals `set` and `add`, which the functions of an object call: each if one does. */
function setters(object: LibraryObject): string[] {
  const [set, add] = [setterOf(object, false), setterOf(object, true)];
  return [
    ...(set === undefined ? [] : [`local set = ${set};`]),
    ...(add === undefined ? [] : [`local add = ${add};`]),
  ];
}

/** Returns the functions of an object, and of those in it. */
const functionsIn = ({ members }: LibraryObject): LibraryFunction[] =>
  members.flatMap((member) => {
    if (member.type === "object") return functionsIn(member);
    return member.type === "function" ? [member] : [];
  });

/** Returns locals for the checks of arguments, so that each call takes fewer tokens. */
function checks(): string {
  const fields = apiObjects.flatMap(functionsIn).map(({ field }) => checkOf(field));
  const names = [...new Set(fields)].toSorted();
  return `local ${names.map((name) => `${name} = arguments.${name}`).join(", ")};\n`;
}

function memberText(member: LibraryNode, owner: string): string {
  const key = keyOf(member, owner);
  if (member.type !== "object")
    return `${annotation(member.name, key)}\n${member.name}(${member.parameter}): ${functionBody(member)},`;
  const body = shared.has(member) ? member.name : membersText(member, key);
  return `${annotation(member.name, key)}\n${jsonnetName(member.name)}: ${body},`.replace(": \n", ":\n");
}

const block = (lines: readonly string[]): string => `{\n${indent(lines.join("\n"))}\n}`;

const membersBlock = (object: LibraryObject, key: string, ...first: readonly string[]): string =>
  block([...first, ...object.members.map((member) => memberText(member, key))]);

/** Returns the object with the members of one. What its functions call is in locals before it. */
function membersText(object: LibraryObject, key: string, ...first: readonly string[]): string {
  if (repeated.has(object)) return `${object.name}By(${setterOf(object, false)})`;
  const members = membersBlock(object, key, ...first);
  const locals = setters(object);
  return locals.length === 0 ? members : `\n${indent([...locals, members].join("\n"))}`;
}

const localText = (object: LibraryObject, ...first: readonly string[]): string =>
  `local ${object.name} = ${membersText(object, object.name, ...first)};\n`.replace("= \n", "=\n");

/** Returns the functions that make the objects that occur at several paths. */
const repeatedTexts = (): string[] => {
  const byName = new Map([...repeated].map((object) => [object.name, object]));
  return [...byName.values()].map(
    (object) => `local ${object.name}By(set) = ${membersBlock(object, object.name)};\n`,
  );
};

const named = (object: LibraryObject) => `${object.name}: ${object.name},`;

/** Returns the text of functions.libsonnet, formatted as by jsonnetfmt: the withX functions, which the schema determines. */
export const functionsText = (): string =>
  [
    "local arguments = import 'arguments.libsonnet';",
    "local docs = import 'docs.libsonnet';",
    "local setters = import 'setters.libsonnet';",
    "",
    checks(),
    ...repeatedTexts(),
    ...[...shared].map((object) => localText(object)),
    ...apiObjects.map((object) => localText(object, annotation("", object.name))),
    `${root.name} ${block([
      annotation("", "library"),
      ...apiObjects.filter((object) => object !== root).map(named),
      `image: ${block([annotation("", "image"), `v1: ${block([annotation("", "v1"), ...apiObjects.map(named)])},`])},`,
    ])}`,
    "",
  ].join("\n");
