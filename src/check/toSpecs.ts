import type { ImageImportSpec } from "../schema/api.generated.js";
import { isStruct, type Struct } from "../schema/field.js";
import { imageImportSpec } from "../schema/imageImportSpec.js";
import { describe, expected, isObject } from "../schema/values.js";
import { walk } from "../schema/walk.js";
import type { Finding } from "../text/finding.js";
import { type Path, pathText } from "../text/path.js";
import { unknownFieldHint } from "./unknownFieldHint.js";

/**
 * Reads a spec or an array of specs from an untrusted value. Returns plain objects in API order, and everything that is
 * wrong with the value. The specs are complete only if there are no findings.
 */
export function toSpecs(value: unknown): { specs: ImageImportSpec[]; findings: Finding[] } {
  const elements = Array.isArray(value) ? [...value.entries()] : [[undefined, value] as const];
  const specs: ImageImportSpec[] = [];
  const findings: Finding[] = [];
  for (const [index, element] of elements) {
    const path = index === undefined ? [] : [index];
    if (isObject(element)) {
      findings.push(...missingFields(element, imageImportSpec, path), ...wrongFields(element, path));
      specs.push(inOrder(element, imageImportSpec) as unknown as ImageImportSpec);
    } else {
      const subject = index === undefined ? "The value" : pathText(path);
      const message = `${subject} is ${describe(element)}, but a spec is an object`;
      findings.push({ severity: "error", path, code: "no-spec", message });
    }
  }
  return { specs, findings };
}

const severity = "error";

function* missingFields(object: object, struct: Struct, path: Path): Generator<Finding> {
  for (const [name, { required, type }] of Object.entries(struct.fields)) {
    const value = (object as Record<string, unknown>)[name];
    const here = [...path, name];
    if (required && value === undefined)
      yield { severity, path: here, code: "missing-field", message: `${pathText(here)} is missing` };
    else if (isStruct(type) && isObject(value)) yield* missingFields(value, type, here);
  }
}

function* wrongFields(element: object, before: Path): Generator<Finding> {
  for (const step of walk(element, imageImportSpec)) {
    const path = [...before, ...step.path];
    const text = pathText(path);
    if (step.type === "unknown") {
      const message = `${text} is not a field of ${step.struct.name}`;
      const hint = unknownFieldHint(step.path, imageImportSpec);
      yield { severity, path, code: "unknown-field", message, ...(hint !== undefined && { hint }) };
    } else if (step.type === "wrong") {
      const { type } = step.field;
      const message = `${text} takes ${expected(type)}, not ${describe(step.value)}`;
      const unquoted = type === "string" && ["number", "boolean"].includes(typeof step.value);
      yield { severity, path, code: "wrong-type", message, ...(unquoted && { hint: "Put it in quotes." }) };
    } else if (typeof step.value === "string" && !step.value.isWellFormed()) {
      yield { severity, path, code: "lone-surrogate", message: `${text} contains half of a surrogate pair` };
    }
  }
}

/** Copies the known fields, in schema order. */
function inOrder(object: Readonly<Record<string, unknown>>, struct: Struct): Record<string, unknown> {
  const ordered: Record<string, unknown> = {};
  for (const [name, { type }] of Object.entries(struct.fields)) {
    const value = object[name];
    if (value === undefined || !Object.hasOwn(object, name)) continue;
    ordered[name] = isStruct(type) && isObject(value) ? inOrder(value, type) : value;
  }
  return ordered;
}
