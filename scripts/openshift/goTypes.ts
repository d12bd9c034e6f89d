import { type FieldType, opaque, type TypeInfo } from "./typeRow.js";

const scalars: Readonly<Record<string, string>> = {
  string: "string",
  bool: "boolean",
  int: "int64",
  int32: "int32",
  int64: "int64",
};

/** Returns a function that finds a type in sources of Go by its name. The first source that declares it counts. */
export function goTypes(sources: readonly string[]): (name: string) => TypeInfo {
  const bodyOf = (name: string) =>
    sources.map((source) => structPattern(name).exec(source)?.[1]).find((body) => body !== undefined);
  const typeOf = (go: string): FieldType => {
    if (go.startsWith("*")) return typeOf(go.slice(1));
    if (go === "[]byte") return "bytes";
    if (go.startsWith("[]")) return { list: typeOf(go.slice(2)) };
    if (go.startsWith("map[string]")) return { map: typeOf(go.slice("map[string]".length)) };
    const name = go.slice(go.lastIndexOf(".") + 1);
    if (name in scalars) return scalars[name] as string;
    return opaque.includes(name) || bodyOf(name) !== undefined ? name : "string";
  };
  const fieldsOf = (name: string): [string, FieldType][] =>
    [...(bodyOf(name) ?? fail(name)).matchAll(/^\t(?:\w+\s+)?(\S+)\s+`json:"([^",]*)([^"]*)"/gm)].flatMap(
      ([, go = "", field = "", options = ""]) =>
        options.includes("inline") ? fieldsOf(go.slice(go.lastIndexOf(".") + 1)) : [[field, typeOf(go)]],
    );
  return (name) => ({ fields: Object.fromEntries(fieldsOf(name)) });
}

const structPattern = (name: string) => new RegExp(`^type ${name} struct \\{\\n([^]*?)^\\}`, "m");

function fail(name: string): never {
  throw new Error(`The sources declare no struct ${name}`);
}
