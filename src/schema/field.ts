/**
 * The type of a field's value. A struct has fields of its own, a list holds values of one type, a map holds strings by
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

interface Facts extends Versions {
  /** The purpose of the field, in one or two sentences for editors, Jsonnet docs and messages. */
  readonly help: string;
  /** The value that counts if nothing sets the field: a boolean is false unless this says otherwise. */
  readonly default?: string;
  /** The TypeScript type requires the field. */
  readonly required?: true;
  /** The server sets the field: it has no withX function, and nothing in it has one. */
  readonly readonly?: true;
  /** The server sets the field in every object that it stores, so `convert` leaves it out without a note. */
  readonly recorded?: true;
  /** The server drops the field of such an object, so the language has no word for it there. */
  readonly dropped?: true;
  /** The type in the server's Go source if `type` does not tell it: a pointer, a named string, a sized integer. */
  readonly go?: string;
  /** The server writes the field even if it is empty. */
  readonly always?: true;
}

interface StringField extends Facts {
  readonly type: "string";
  /** The word of the language that sets the field. Without one, the language cannot set it. */
  readonly word?: string;
  /** The values that the API knows. The server refuses others. */
  readonly values?: readonly string[];
  /** The language has a word of its own for each value: `local` for Local. */
  readonly constants?: true;
  /** The word is needed so rarely that hints do not name it and completion offers it last. */
  readonly rare?: true;
}

interface BooleanField extends Facts {
  readonly type: "boolean";
  /** The word of the language that sets the field: to true, or to a boolean after it. */
  readonly word?: string;
  /** The word alone sets this value, and takes no boolean. */
  readonly sets?: boolean;
  readonly values?: undefined;
}

interface MapField extends Facts {
  readonly type: StringMap;
  /** The word of the language that adds a key to the map. */
  readonly word?: string | undefined;
  /** A value may be written as Lines. */
  readonly lines?: true;
  readonly values?: undefined;
}

/** A field of a type that no clause of the language can express. */
interface SilentField extends Facts {
  readonly type: "integer" | "object" | Struct | List;
  readonly word?: undefined;
  readonly values?: undefined;
}

/** One field of an API type. The structs of src/schema are the only place that knows the fields. */
export type Field = StringField | BooleanField | MapField | SilentField;

/** An API type: its Go name and its fields, in the order in which the API declares and serializes them. */
export interface Struct {
  readonly name: string;
  readonly help: string;
  /** A resource has an apiVersion and a kind of its own, and a function `new(name)`. */
  readonly resource?: true;
  readonly fields: Readonly<Record<string, Field>>;
}

/** The field of a name; undefined if the struct has none. */
export const fieldOf = (struct: Struct, name: string): Field | undefined =>
  Object.hasOwn(struct.fields, name) ? struct.fields[name] : undefined;

/** The struct of a type: the type itself, or that of a list's items; undefined for any other type. */
export function structOf(type: Type): Struct | undefined {
  if (typeof type === "string" || "map" in type) return undefined;
  if ("list" in type) return typeof type.list === "string" ? undefined : type.list;
  return type;
}

/** True for a field that the server writes even if it is empty. Any other empty field is dropped from what it stores. */
export const isKeptEmpty = ({ always, go = "" }: Field): boolean => always === true || go.startsWith("*");

/** The type of the items of a list field; undefined for any other field, and for none. */
export const listOf = (field: Field | undefined): List["list"] | undefined =>
  typeof field?.type === "object" && "list" in field.type ? field.type.list : undefined;

/** True for a struct, whose fields nest directly in the field. A list of structs is not one. */
export function isStruct(type: Type): type is Struct {
  return typeof type === "object" && "fields" in type;
}

/** The help of a field, with the versions that know it. */
export function helpOf({ help, since, until }: Field): string {
  const notes = [
    ...(since === undefined ? [] : [`Since OpenShift ${since}.`]),
    ...(until === undefined ? [] : [`Removed in OpenShift ${until}.`]),
  ];
  return [help, ...notes].join(" ");
}
