import type { Path } from "../../index.js";
import { fieldOf, isStruct, type Type } from "../../schema/field.js";
import { isManifestKind, kinds } from "../../schema/kinds.js";
import { isObject } from "../../schema/values.js";
import type { LocatedValue } from "./locatedValue.js";

/**
 * Copies a manifest with text in each field that takes text but has a number or a boolean: `name: 1.10` without quotes
 * is meant as the text `1.10`, which the number 1.1 no longer tells. `path` leads to the manifest in the located value.
 */
export function withSourceTexts(manifest: unknown, path: Path, { sourceOf }: LocatedValue): unknown {
  const copy = (value: unknown, type: Type, at: Path): unknown => {
    if (type === "string")
      return typeof value === "number" || typeof value === "boolean"
        ? (sourceOf?.(at) ?? String(value))
        : value;
    if (isStruct(type)) {
      if (!isObject(value)) return value;
      const entries = Object.entries(value).map(([name, each]) => {
        const field = fieldOf(type, name);
        return [name, field === undefined ? each : copy(each, field.type, [...at, name])];
      });
      return Object.fromEntries(entries);
    }
    if (typeof type === "string") return value;
    if ("list" in type)
      return Array.isArray(value) ? value.map((each, index) => copy(each, type.list, [...at, index])) : value;
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, copy(each, type.map, [...at, name])]),
    );
  };
  const kind = isObject(manifest) ? manifest.kind : undefined;
  return isManifestKind(kind) ? copy(manifest, kinds[kind], path) : manifest;
}
