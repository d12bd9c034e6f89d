import { type Field, helpOf, isStruct, type Struct, structOf, type Type } from "../../src/schema/field.js";
import { kinds } from "../../src/schema/kinds.js";
import { banner, block, doc } from "./typescript.js";

/** The TypeScript type of a field's value. */
export function typeText(type: Type, values?: readonly string[]): string {
  if (values !== undefined) return `Known<${values.map((value) => JSON.stringify(value)).join(" | ")}>`;
  if (type === "integer") return "number";
  if (type === "object") return "Readonly<Record<string, unknown>>";
  if (typeof type === "string") return type;
  if (isStruct(type)) return type.name;
  return "map" in type ? "Record<string, string>" : `${typeText(type.list)}[]`;
}

/** Adds a struct and the structs in it. Throws for two structs of one name. */
function addStructs(struct: Struct, found: Map<string, Struct>): void {
  const known = found.get(struct.name);
  if (known === struct) return;
  if (known !== undefined) throw new Error(`Two structs have the name ${struct.name}`);
  found.set(struct.name, struct);
  for (const { type } of Object.values(struct.fields)) {
    const nested = structOf(type);
    if (nested !== undefined) addStructs(nested, found);
  }
}

function fieldText(struct: Struct, name: string, field: Field): string {
  const { type, values, required } = field;
  const fixed = struct.resource && name === "kind" ? `"${struct.name}"` : undefined;
  return `${doc(helpOf(field))}\n${name}${required ? "" : "?"}: ${fixed ?? typeText(type, values)};`;
}

/** The text of src/schema/api.generated.ts: one interface per API type. */
export function apiTypesText(): string {
  const structs = new Map<string, Struct>();
  for (const struct of Object.values(kinds)) addStructs(struct, structs);
  const interfaces = [...structs.values()].map((struct) => {
    const fields = Object.entries(struct.fields).map(([name, field]) => fieldText(struct, name, field));
    return `${doc(struct.help)}\nexport interface ${struct.name} ${block(fields)}\n`;
  });
  const known = `${doc("A string with known values. The server refuses others.")}
export type Known<Value extends string> = Value | (string & {});
`;
  return [banner, known, ...interfaces].join("\n");
}
