import { accepts, takes } from "../library/argument.js";
import type { LibraryFunction, LibraryNew, LibraryNode, LibraryObject } from "../library/tree.js";
import { listOf } from "../schema/field.js";
import { apiVersion } from "../schema/typeMeta.js";
import { describe, isWellFormed } from "../schema/values.js";
import { callError } from "./error.js";
import { copyOf, markMixin } from "./mixin.js";

/** Checks the argument of a function. Throws an ImportSpecError for a value that it does not take. */
function check({ qualifiedName, field }: LibraryFunction | LibraryNew, value: unknown): void {
  if (!accepts(field, value)) {
    const found = value === undefined ? "nothing" : describe(value);
    throw callError("wrong-type", `${qualifiedName} takes ${takes(field)}, not ${found}`);
  }
  if (!isWellFormed(value)) {
    const message = `${qualifiedName} takes whole characters, not half of a surrogate pair`;
    throw callError("wrong-type", message);
  }
}

/** Makes a function that returns a patch with one field: `{ [path]: value }`, nested. */
function setter(node: LibraryFunction) {
  const { field, path, mixin } = node;
  const isList = listOf(field) !== undefined;
  return (value: unknown): unknown => {
    check(node, value);
    const held = copyOf(isList && !Array.isArray(value) ? [value] : value);
    if (mixin) markMixin(held as object);
    return path.reduceRight((inner, name) => ({ [name]: inner }), held);
  };
}

/** Makes a function that returns a resource with a name. */
const maker = (node: LibraryNew) => (name: unknown) => {
  check(node, name);
  return { apiVersion, kind: node.kind, metadata: { name } };
};

const built = new Map<LibraryObject, object>();

/** Builds the functions that an object of the library's tree describes. Each object is built once. */
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
