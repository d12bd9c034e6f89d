import type { ManifestKind } from "../schema/kinds.js";
import type { apiVersion } from "../schema/typeMeta.js";
import type { Field, Inside, ObjectOf } from "./fields.js";

type ApiVersion = typeof apiVersion;

/** The manifest of a kind that has the fields of a union. A conditional type, for such are shown by what they are, not by name. */
export type Resource<Kind extends ManifestKind, Fields extends Field> = Kind extends ManifestKind
  ? {
      apiVersion: ApiVersion;
      kind: Kind;
      metadata: ObjectOf<Inside<Fields, "metadata">>;
      spec: ObjectOf<Inside<Fields, "spec">>;
    }
  : never;
