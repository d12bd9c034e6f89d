import { accepts, takes } from "../library/argument.js";
import {
  type LibraryFunction,
  type LibraryNew,
  type LibraryNode,
  type LibraryObject,
  listOf,
} from "../library/tree.js";
import { apiVersion } from "../schema/typeMeta.js";
import { describe } from "../schema/values.js";
import { callError } from "./error.js";
import { markMixin } from "./merge.js";

/** Throws an ImportSpecError unless the function takes the value. */
function check({ qualifiedName, field }: LibraryFunction | LibraryNew, value: unknown): void {
  if (accepts(field, value)) return;
  const found = value === undefined ? "nothing" : describe(value);
  throw callError("wrong-type", `${qualifiedName} takes ${takes(field)}, not ${found}`);
}

/** A function that gives a patch: `{ [path]: value }`, nested. */
function setter(node: LibraryFunction) {
  const { field, path, mixin } = node;
  const isList = listOf(field) !== undefined;
  return (value: unknown): unknown => {
    check(node, value);
    let held = isList && !Array.isArray(value) ? [value] : value;
    if (mixin) held = markMixin(Array.isArray(held) ? [...held] : { ...(held as object) });
    return path.reduceRight((inner, name) => ({ [name]: inner }), held);
  };
}

/** A function that gives a resource with that name. */
const maker = (node: LibraryNew) => (name: unknown) => {
  check(node, name);
  return { apiVersion, kind: node.kind, metadata: { name } };
};

const built = new Map<LibraryObject, object>();

/** The functions that an object of the library's tree describes. The same object is built once. */
export function buildLibrary(object: LibraryObject): object {
  const known = built.get(object);
  if (known !== undefined) return known;
  const functions = Object.fromEntries(object.members.map((member) => [member.name, buildMember(member)]));
  built.set(object, functions);
  return functions;
}

function buildMember(member: LibraryNode): unknown {
  if (member.type === "object") return buildLibrary(member);
  const make = member.type === "new" ? maker(member) : setter(member);
  return Object.defineProperty(make, "name", { value: member.name });
}
