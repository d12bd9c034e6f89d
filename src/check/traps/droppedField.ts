import { isObject } from "../../schema/values.js";
import { hasParameter } from "../parameters.js";
import { findEach } from "./findEach.js";
import { type Fields, fieldsOf, type Manifest } from "./manifest.js";
import type { Trap, TrapFinding } from "./trap.js";

/** Annotations that a tool reads before it sends the manifest. */
const ofTools = /(?:^|[./])(?:helm\.sh|argoproj\.io|kubernetes\.io|k8s\.io)\//;

/**
 * Labels and annotations of an import, which the image stream does not take over, and the namespace of a DockerImage:
 * openshift-apiserver REST.Create of ImageStreamImports.
 */
export const droppedField: Trap = {
  code: "dropped-field",
  words: [],
  find: (manifest) => [...metadataOfImport(manifest), ...namespaces(manifest)],
};

function metadataOfImport({ isImport, metadata }: Manifest): TrapFinding[] {
  if (!isImport) return [];
  return ["labels", "annotations"].flatMap((name) => {
    const keys = Object.keys(fieldsOf(metadata[name])).filter(
      (key) => name === "labels" || !ofTools.test(key),
    );
    if (keys.length === 0) return [];
    return {
      path: ["metadata", name],
      message: `The server drops the ${name} of an ImageStreamImport`,
      hint: `Write them in the ImageStream, or leave them out.`,
    };
  });
}

function namespaces({ entries, isImport, metadata }: Manifest): TrapFinding[] {
  return findEach(entries, (entry) => {
    const { from } = entry.fields;
    if (!isObject(from) || from.kind !== "DockerImage" || !isSilent(from, isImport, metadata))
      return undefined;
    return {
      path: [...entry.path, "from", "namespace"],
      message: "'namespace' has no effect here: a DockerImage is in a registry",
      hint: "Leave it out. For the tag of another namespace, write kind ImageStreamTag.",
    };
  });
}

/** True for a namespace that the server ignores. In a stream it refuses one other than the stream's. */
function isSilent({ namespace }: Fields, isImport: boolean, metadata: Fields): boolean {
  if (typeof namespace !== "string" || namespace === "" || hasParameter(namespace)) return false;
  const own = metadata.namespace ?? "";
  return isImport || own === "" || own === namespace;
}
