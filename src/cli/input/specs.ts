import type { ImageImportSpec, Path } from "../../index.js";
import { isStruct, type Struct } from "../../schema/field.js";
import { imageImportSpec } from "../../schema/imageImportSpec.js";
import { leavesOf } from "../../schema/leaves.js";
import { describe, expected, isObject } from "../../schema/values.js";
import { type Step, walk } from "../../schema/walk.js";
import { nearest } from "../../text/nearest.js";
import { pathText } from "../../text/path.js";
import type { Fault } from "./inputError.js";

/** What keeps a value from being a spec, and where in it. */
export interface ValueFault extends Fault {
  readonly path: Path;
}

/**
 * The specs that an untrusted value holds, a spec itself or an array of them, as plain objects in the order of the
 * API, and everything that is wrong with it. Only without faults are the specs complete.
 */
export function toSpecs(value: unknown): { specs: ImageImportSpec[]; faults: ValueFault[] } {
  const elements = Array.isArray(value) ? [...value.entries()] : [[undefined, value] as const];
  const specs: ImageImportSpec[] = [];
  const faults: ValueFault[] = [];
  for (const [index, element] of elements) {
    const path = index === undefined ? [] : [index];
    if (isObject(element)) {
      faults.push(...missingFields(element, imageImportSpec, path), ...wrongFields(element, path));
      specs.push(inOrder(element, imageImportSpec) as unknown as ImageImportSpec);
    } else {
      const what = index === undefined ? "Its value" : pathText(path);
      const message = `${what} is ${describe(element)}, but a spec is an object`;
      faults.push({ path, code: "no-spec", message });
    }
  }
  return { specs, faults };
}

function* missingFields(object: object, struct: Struct, path: Path): Generator<ValueFault> {
  for (const [name, { required, type }] of Object.entries(struct.fields)) {
    const value = (object as Record<string, unknown>)[name];
    const here = [...path, name];
    if (required && value === undefined)
      yield { path: here, code: "missing-field", message: `${pathText(here)} is missing` };
    else if (isStruct(type) && isObject(value)) yield* missingFields(value, type, here);
  }
}

function* wrongFields(element: object, before: Path): Generator<ValueFault> {
  for (const step of walk(element, imageImportSpec)) {
    const path = [...before, ...step.path];
    const text = pathText(path);
    if (step.type === "unknown") {
      const message = `${text} is no field of ${step.struct.name}`;
      yield { path, code: "unknown-field", message, ...hintFor(step) };
    } else if (step.type === "wrong") {
      const { type } = step.field;
      const message = `${text} takes ${expected(type)}, not ${describe(step.value)}`;
      const unquoted = type === "string" && ["number", "boolean"].includes(typeof step.value);
      yield { path, code: "wrong-type", message, ...(unquoted && { hint: "Put it in quotes." }) };
    } else if (typeof step.value === "string" && !step.value.isWellFormed()) {
      yield { path, code: "lone-surrogate", message: `${text} has half of a surrogate pair` };
    }
  }
}

/** For an unknown field: the field of that name elsewhere in a spec, or the nearest name of its object. */
function hintFor({ path, struct }: Step & { type: "unknown" }): { hint: string } | undefined {
  const name = path.at(-1) as string;
  const elsewhere = leavesOf(imageImportSpec).filter((leaf) => leaf.path.at(-1) === name);
  if (elsewhere.length > 0)
    return { hint: `It is ${elsewhere.map((leaf) => pathText(leaf.path)).join(" or ")}.` };
  const near = nearest(name, Object.keys(struct.fields));
  return near === undefined ? undefined : { hint: `Did you mean '${near}'?` };
}

/** The fields that the schema knows, in its order. */
function inOrder(object: Readonly<Record<string, unknown>>, struct: Struct): Record<string, unknown> {
  const ordered: Record<string, unknown> = {};
  for (const [name, { type }] of Object.entries(struct.fields)) {
    const value = object[name];
    if (value === undefined || !Object.hasOwn(object, name)) continue;
    ordered[name] = isStruct(type) && isObject(value) ? inOrder(value, type) : value;
  }
  return ordered;
}
