import type { Owner } from "../language/contexts.js";
import type { Struct } from "../schema/field.js";
import { imageStreamImportWithoutStatus } from "../schema/imageStreamImportSpec.js";
import { imageStreamWithoutStatus } from "../schema/imageStreamSpec.js";
import type { ManifestKind } from "../schema/kinds.js";
import { metadata, objectMeta } from "../schema/objectMeta.js";
import { type Target, targetOf } from "./project.js";

/** The facts about a kind of manifest that the compiler needs. */
interface Entry {
  /** The item of a document that becomes such a manifest. */
  readonly item: Owner;
  /** The names in messages: of a manifest of the kind, and of the kinds that can hold what it cannot. */
  readonly owner: string;
  readonly other: string;
  /** The API type of a stream and of an import that becomes such a manifest. */
  readonly targets: Readonly<Record<Owner, Target>>;
  /** The fields of every manifest of the kind, unless the text sets them. The schema of the API may require them. */
  readonly always: { readonly spec: object; readonly status?: object };
}

const { labels, annotations, ...keptMetadata } = objectMeta.fields;

/** The API type of a stream that is turned into an import. The server drops the labels and annotations of an import. */
const turnedStream = {
  ...imageStreamImportWithoutStatus,
  fields: {
    ...imageStreamImportWithoutStatus.fields,
    metadata: { ...metadata, type: { ...objectMeta, fields: keptMetadata } },
  },
} as const satisfies Struct;

const imageStream = targetOf(imageStreamWithoutStatus);

export const manifestKinds: Readonly<Record<ManifestKind, Entry>> = {
  ImageStream: {
    item: "stream",
    owner: "An ImageStream",
    other: "An ImageStreamImport",
    targets: { stream: imageStream, import: imageStream },
    always: { spec: {} },
  },
  ImageStreamImport: {
    item: "import",
    owner: "An ImageStreamImport",
    other: "An ImageStream",
    targets: { stream: targetOf(turnedStream), import: targetOf(imageStreamImportWithoutStatus) },
    always: { spec: { import: true }, status: {} },
  },
};
