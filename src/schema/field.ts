/**
 * What a field holds. A struct nests fields, a list holds values of its item type, a map holds strings by
 * key.
 */
export type Type = "string" | "boolean" | "integer" | "object" | Struct | List | StringMap;

/** A list of strings, of free objects or of structs. */
export interface List {
  readonly list: "string" | "object" | Struct;
}

/** A map from string to string, such as labels. */
export interface StringMap {
  readonly map: "string";
}

/** A version of OpenShift as the schema names it: `4.12`. */
export type MinorVersion = `${number}.${number}`;

/** The OpenShift versions that have a field of the API or a rule of its server; by default all of 4.x. */
export interface Versions {
  /** The first version that has it. */
  readonly since?: MinorVersion;
  /** The first version that no longer has it. */
  readonly until?: MinorVersion;
}

/** One field of an API type: the only place that knows it. */
export interface Field extends Versions {
  readonly type: Type;
  /** What it does, in one or two sentences. Shown in editors, in Jsonnet docs and in messages. */
  readonly help: string;
  /** The word of the language that sets it. Without one the language cannot set it. */
  readonly word?: string;
  /**
   * The values that the API knows. The server refuses others; the language has a word for each (see
   * words.ts).
   */
  readonly values?: readonly string[];
  /** The TypeScript type requires it. */
  readonly required?: true;
  /** The server sets it: there is no withX function for it, nor for anything in it. */
  readonly readonly?: true;
  /**
   * Its type in the server's Go source where `type` does not tell it: a pointer, a named string, a sized
   * integer.
   */
  readonly go?: string;
  /** The server writes it even when it is empty. */
  readonly always?: true;
}

/** An API type: its Go name and its fields, in the order in which the API declares and serializes them. */
export interface Struct {
  readonly name: string;
  readonly help: string;
  /** A resource has apiVersion and kind of its own, and a `new(name)`. */
  readonly resource?: true;
  readonly fields: Readonly<Record<string, Field>>;
}

/** The struct behind a type: itself, or a list's item; undefined for everything else. */
export function structOf(type: Type): Struct | undefined {
  if (typeof type === "string" || "map" in type) return undefined;
  if ("list" in type) return typeof type.list === "string" ? undefined : type.list;
  return type;
}

/** True for a struct itself, which nests in place (a list of structs does not). */
export function isStruct(type: Type): type is Struct {
  return typeof type === "object" && "fields" in type;
}
