import { unknownFieldReason } from "../check/unknownFieldHint.js";
import { valueAt } from "../check/valueAt.js";
import { type Field, fieldOf, type Struct, structOf } from "../schema/field.js";
import { isManifestKind, kindNames, kinds } from "../schema/kinds.js";
import { apiVersion } from "../schema/typeMeta.js";
import type { OpenShiftVersion } from "../schema/versions.js";
import type { Fix } from "../services/edit.js";
import type { Finding } from "../text/finding.js";
import { nearest } from "../text/nearest.js";
import type { Path } from "../text/path.js";
import { unquotedText } from "./locate.js";
import type { LocatedValue } from "./locatedValue.js";
import { moveField } from "./moveField.js";
import type { YamlNode } from "./node.js";

/** A finding about a value, with the document that holds it. */
export interface FixableFinding {
  readonly text: string;
  readonly located: LocatedValue;
  readonly finding: Finding;
  readonly server: OpenShiftVersion | undefined;
}

/** Returns the changes of a document of YAML or JSON that mend what a finding reports. */
export function fixesOf(found: FixableFinding): Fix[] {
  const { finding, located } = found;
  const field = located.fieldAt?.(finding.path);
  if (finding.code === "unknown-field") return unknownFieldFixes(found);
  if (field === undefined) return [];
  const written = unquotedText(finding, located);
  if (written !== undefined) return [replaced(field.value, JSON.stringify(written))];
  const value = valueAt(located.value, finding.path);
  const meant = meantValue(finding, value, rootAt(located.value, finding.path));
  return meant === undefined ? [] : [replaced(field.value, rewritten(found.text, field.value, meant))];
}

const replaced = ({ start, end }: YamlNode, text: string): Fix => ({
  title: `Write ${text}`,
  edits: [{ range: { start, end }, text }],
});

/** A text in the quotes of a scalar, if it has any. */
function rewritten(text: string, { start }: YamlNode, value: string): string {
  const quote = text[start];
  return quote === '"' || quote === "'" ? quote + value + quote : value;
}

/** The value that was meant: one that the API knows in another case, its version, or a kind that is misspelt. */
function meantValue({ code, path }: Finding, value: unknown, root: Root | undefined): string | undefined {
  if (typeof value !== "string") return undefined;
  if (path.at(-1) === "apiVersion") return apiVersion;
  if (code === "unknown-kind") return nearest(value, kindNames);
  const values = root && fieldAt(root)?.values;
  return values?.find((each) => each.toLowerCase() === value.toLowerCase() && each !== value);
}

/** The struct of the manifest that a path leads into, and the rest of the path in it. */
interface Root {
  readonly struct: Struct;
  /** The path to the manifest, and that of the field in it. */
  readonly before: Path;
  readonly path: Path;
}

/** Finds the manifest around the value at a path. */
function rootAt(value: unknown, path: Path): Root | undefined {
  for (let length = path.length; length >= 0; length--) {
    const before = path.slice(0, length);
    const kind = valueAt(value, [...before, "kind"]);
    if (isManifestKind(kind)) return { struct: kinds[kind], before, path: path.slice(length) };
  }
  return undefined;
}

/** The field of the API at a path. */
function fieldAt({ struct, path }: Root) {
  const names = path.filter((step) => typeof step === "string");
  let at: Struct | undefined = struct;
  for (const name of names.slice(0, -1)) {
    const outer: Field | undefined = at && fieldOf(at, name);
    at = outer && structOf(outer.type);
  }
  return at && fieldOf(at, names.at(-1) ?? "");
}

function unknownFieldFixes({ text, located, finding: { path }, server }: FixableFinding): Fix[] {
  const field = located.fieldAt?.(path);
  const root = rootAt(located.value, path.slice(0, -1));
  if (field === undefined || root === undefined) return [];
  const inner = path.slice(root.before.length);
  const reason = unknownFieldReason(inner, root.struct, server);
  if (reason?.type === "misspelt") return [replaced(field.key, rewritten(text, field.key, reason.near))];
  if (reason?.type !== "misplaced") return [];
  return reason.paths.flatMap((written) => {
    const to = readPath(written);
    return (to && moveField(text, located, path, [...root.before, ...to], written)) ?? [];
  });
}

/** Reads a path such as `spec.tags[0].importPolicy`; undefined if it leads to any item of a list. */
function readPath(text: string): Path | undefined {
  if (text.includes("[]") || text.includes('"')) return undefined;
  return [...text.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step));
}
