import { fieldOf, type Struct, structOf } from "../schema/field.js";
import { knows, type OpenShiftVersion } from "../schema/versions.js";
import { type Path, pathText } from "../text/path.js";

/** A struct of the API, and its path in a manifest as text. */
interface LocatedStruct {
  readonly path: string;
  readonly struct: Struct;
}

/** An unknown field: its name, and the structs around it from the innermost to the root. */
export interface UnknownField {
  readonly name: string;
  readonly around: readonly [LocatedStruct, ...LocatedStruct[]];
}

/** Finds the structs around the unknown field at a path. */
export function unknownFieldAt(path: Path, root: Struct): UnknownField {
  const around: [LocatedStruct, ...LocatedStruct[]] = [{ path: "", struct: root }];
  for (const [index, step] of path.entries()) {
    if (typeof step === "number") continue;
    const [{ struct }] = around;
    const field = fieldOf(struct, step);
    const inner = field && structOf(field.type);
    if (inner === undefined) return { name: step, around };
    const end = typeof path[index + 1] === "number" ? index + 2 : index + 1;
    around.unshift({ path: pathText(path.slice(0, end)), struct: inner });
  }
  return { name: "", around };
}

/**
 * Finds the fields that have the name of an unknown field, as `spec.tags[0].importPolicy.scheduled` has that of
 * `spec.tags[0].scheduled`. Returns the paths of those nearest to it in the tree of the API's fields, with `[]` for
 * any item of a list. Skips fields that users cannot set or the server does not know.
 */
export function nearestPaths({ name, around }: UnknownField, server?: OpenShiftVersion): string[] {
  let nearest = Number.POSITIVE_INFINITY;
  let found: string[] = [];
  for (const [up, struct] of around.entries()) {
    for (const { path, depth } of fieldsNamed(name, struct, server)) {
      if (up + depth > nearest) continue;
      if (up + depth < nearest) found = [];
      nearest = up + depth;
      found.push(path);
    }
  }
  return found;
}

/** Finds the fields of a name in a struct and in the structs below it. `depth` counts the levels down. */
function fieldsNamed(
  name: string,
  { path, struct }: LocatedStruct,
  server: OpenShiftVersion | undefined,
  depth = 1,
): { readonly path: string; readonly depth: number }[] {
  return Object.entries(struct.fields).flatMap(([each, field]) => {
    if (field.readonly || !knows(server, field)) return [];
    const here = path === "" ? each : `${path}.${each}`;
    const inner = structOf(field.type);
    const list = typeof field.type === "object" && "list" in field.type ? "[]" : "";
    return [
      ...(each === name ? [{ path: here, depth }] : []),
      ...(inner ? fieldsNamed(name, { path: here + list, struct: inner }, server, depth + 1) : []),
    ];
  });
}
