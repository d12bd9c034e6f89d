import { test } from "uvu";
import * as assert from "uvu/assert";
import type { FieldType, TypeRow } from "../../scripts/openshift/typeRow.js";
import { type Field, isStruct, type Struct, structOf, type Type } from "../../src/schema/field.js";
import { kinds } from "../../src/schema/kinds.js";
import { knows, type OpenShiftVersion, parseVersion } from "../../src/schema/versions.js";
import { goTypeOf } from "../../src/server/goType.js";
import { projectRoot } from "../support/corpus.js";
import { readLines } from "../support/oracle.js";

/** The first line: where the types come from, and the commit of each version of OpenShift. */
interface Source {
  readonly commits: Readonly<Record<string, string>>;
}

// scripts/openshift/extract.ts writes the file.
const [source, ...rows] = readLines<Source & TypeRow>(`${projectRoot}test/schema/openshift.ndjson`);
const versions = Object.keys(source?.commits ?? {});

function typeOf(type: Type, field: Field): FieldType {
  const go = goTypeOf(field);
  if (type === "string") return go.endsWith("v1.Time") ? "Time" : go.endsWith("[]uint8") ? "bytes" : type;
  if (type === "integer") return go === "int32" ? go : "int64";
  if (type === "object") return go.replace(/^(\[\]|.*\.)/, "");
  if (typeof type === "string") return type;
  if (isStruct(type)) return type.name;
  return "list" in type ? { list: typeOf(type.list, field) } : { map: "string" };
}

/** Lists the structs of the manifests that a version of OpenShift knows. */
function structsOf(version: OpenShiftVersion, struct: Struct, found = new Map<string, Struct>()) {
  if (found.has(struct.name)) return found;
  found.set(struct.name, struct);
  for (const field of Object.values(struct.fields)) {
    const inner = structOf(field.type);
    if (inner !== undefined && knows(version, field)) structsOf(version, inner, found);
  }
  return found;
}

const rowOf = (version: string, name: string): TypeRow | undefined => {
  const index = versions.indexOf(version);
  return rows.find(
    ({ type, from, to }) => type === name && versions.indexOf(from) <= index && index <= versions.indexOf(to),
  );
};

test("the versions are 4.1 to 4.23 and 5.0 to 5.2", () => {
  const minors = (major: number, first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => `${major}.${first + index}`);
  assert.equal(versions, [...minors(4, 1, 23), ...minors(5, 0, 2)]);
});

for (const version of versions) {
  const server = parseVersion(version) as OpenShiftVersion;
  const structs = new Map(Object.values(kinds).flatMap((kind) => [...structsOf(server, kind)]));

  test(`the table has the fields and types of OpenShift ${version}`, () => {
    assert.ok(structs.size > 30);
    for (const [name, struct] of structs) {
      const known = Object.entries(struct.fields).filter(([, field]) => knows(server, field));
      const row = rowOf(version, name);
      assert.ok(row, `${name} is a type of OpenShift ${version}`);
      const found = Object.fromEntries(known.map(([field, each]) => [field, typeOf(each.type, each)]));
      // The table may hold an object of which it knows no fields.
      const expected = Object.entries(row.fields).map(([field, type]) =>
        JSON.stringify(found[field])?.includes('"object"') ? [field, found[field]] : [field, type],
      );
      assert.equal(found, Object.fromEntries(expected), name);
    }
  });

  test(`the table has the fields that OpenShift ${version} requires as always written`, () => {
    for (const [name, { fields }] of structs) {
      for (const field of rowOf(version, name)?.required ?? []) {
        const { always, type } = fields[field] as Field;
        assert.ok(always || isStruct(type), `${name}.${field}`);
      }
    }
  });
}

test.run();
