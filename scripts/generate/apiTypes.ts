import { type Field, isStruct, type Struct, structOf, type Type } from "../../src/schema/field.js";
import { imageStream, imageStreamImport } from "../../src/schema/imageStream.js";
import { banner, block, doc } from "./typescript.js";

/** The TypeScript type of what a field holds. */
export function typeText(type: Type, values?: readonly string[]): string {
  if (values !== undefined) return `Known<${values.map((value) => JSON.stringify(value)).join(" | ")}>`;
  if (type === "integer") return "number";
  if (type === "object") return "Readonly<Record<string, unknown>>";
  if (typeof type === "string") return type;
  if (isStruct(type)) return type.name;
  return "map" in type ? "Record<string, string>" : `${typeText(type.list)}[]`;
}

function structsIn(struct: Struct, found = new Map<string, Struct>()): Map<string, Struct> {
  if (found.has(struct.name)) return found;
  found.set(struct.name, struct);
  for (const { type } of Object.values(struct.fields)) {
    const nested = structOf(type);
    if (nested !== undefined) structsIn(nested, found);
  }
  return found;
}

function fieldText(struct: Struct, name: string, { type, values, help, since, required }: Field): string {
  const note = since === undefined ? help : `${help} Since OpenShift ${since}.`;
  const fixed = struct.resource && name === "kind" ? `"${struct.name}"` : undefined;
  return `${doc(note)}\n${name}${required ? "" : "?"}: ${fixed ?? typeText(type, values)};`;
}

/** The text of src/schema/api.generated.ts: an interface for each API type. */
export function apiTypesText(): string {
  const structs = [...structsIn(imageStreamImport, structsIn(imageStream)).values()];
  const interfaces = structs.map((struct) => {
    const fields = Object.entries(struct.fields).map(([name, field]) => fieldText(struct, name, field));
    return `${doc(struct.help)}\nexport interface ${struct.name} ${block(fields)}\n`;
  });
  const known = `${doc("A string that the API knows the listed values of; the server refuses others.")}
export type Known<Value extends string> = Value | (string & {});
`;
  return [banner, known, ...interfaces].join("\n");
}
