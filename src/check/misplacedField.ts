import { type Struct, structOf } from "../schema/field.js";
import { knows } from "../schema/versions.js";

/** A struct of the API, and where it stands. */
interface Place {
  readonly path: string;
  readonly struct: Struct;
}

/**
 * Where the API has the field whose name the unknown field at `path` bears: the places nearest to it in the tree of
 * the root's fields, as `spec.tags[0].importPolicy.scheduled` is to `spec.tags[0].scheduled`. A list that is yet to be
 * entered is written `[]`. Empty if there is none that a user can set and the server knows.
 */
export function whereItBelongs(path: string, root: Struct, server?: string): string[] {
  const { name, around } = locate(path, root);
  let nearest = Number.POSITIVE_INFINITY;
  let found: string[] = [];
  for (const [up, place] of around.entries()) {
    for (const { path: below, depth } of fieldsNamed(name, place, server)) {
      if (below === path || up + depth > nearest) continue;
      if (up + depth < nearest) found = [];
      nearest = up + depth;
      found.push(below);
    }
  }
  return found;
}

/** The name of an unknown field, and the structs around it, the innermost first. The name may itself hold dots. */
function locate(path: string, root: Struct): { readonly name: string; readonly around: readonly Place[] } {
  const around: Place[] = [{ path: "", struct: root }];
  const parts = path.split(".");
  for (const [index, part] of parts.entries()) {
    const { path: outer, struct } = around[0] as Place;
    const inner = structAt(struct, part.replace(/\[\d+\]$/, ""));
    if (inner === undefined) return { name: parts.slice(index).join("."), around };
    around.unshift({ path: join(outer, part), struct: inner });
  }
  return { name: "", around };
}

function structAt(struct: Struct, name: string): Struct | undefined {
  const field = Object.hasOwn(struct.fields, name) ? struct.fields[name] : undefined;
  return field && structOf(field.type);
}

/** The fields of a name in a struct and in what it holds, and how many levels down each is. */
function fieldsNamed(
  name: string,
  { path, struct }: Place,
  server: string | undefined,
  depth = 1,
): { readonly path: string; readonly depth: number }[] {
  return Object.entries(struct.fields).flatMap(([each, field]) => {
    if (field.readonly || !knows(server, field)) return [];
    const here = join(path, each);
    const inner = structOf(field.type);
    const list = typeof field.type === "object" && "list" in field.type ? "[]" : "";
    return [
      ...(each === name ? [{ path: here, depth }] : []),
      ...(inner ? fieldsNamed(name, { path: here + list, struct: inner }, server, depth + 1) : []),
    ];
  });
}

const join = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);
