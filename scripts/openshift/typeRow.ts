/** A type of a field: a scalar, the name of a type, a list or a map. */
export type FieldType = string | { readonly list: FieldType } | { readonly map: FieldType };

/** An API type in the versions of OpenShift in which it is the same. */
export interface TypeRow {
  readonly type: string;
  /** The first of these versions. */
  readonly from: string;
  /** The last of these versions. */
  readonly to: string;
  readonly fields: Readonly<Record<string, FieldType>>;
  /** The fields that the OpenAPI document requires. Absent where the source is Go. */
  readonly required?: readonly string[];
}

/** An API type in one version. */
export type TypeInfo = Pick<TypeRow, "fields" | "required">;

/** The types that the extract names and does not describe. */
export const opaque = ["Time", "RawExtension", "Fields", "FieldsV1", "Initializer"];

/** Lists the names of types in a type of a field. */
export function namesIn(type: FieldType): string[] {
  if (typeof type === "string") return /^[A-Z]/.test(type) && !opaque.includes(type) ? [type] : [];
  return namesIn("map" in type ? type.map : type.list);
}
