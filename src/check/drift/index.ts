import type { Finding } from "../../text/finding.js";
import { type Selection, selects } from "../selection.js";
import { readManifest } from "../traps/manifest.js";
import type { Trap } from "../traps/trap.js";
import { appliedImport } from "./appliedImport.js";
import { droppedValue } from "./droppedValue.js";
import { serverSet } from "./serverSet.js";
import { unsortedTags } from "./unsortedTags.js";

/** Every kind of drift, in the order of docs/traps: manifests that never match the object in the cluster. */
export const driftTraps: readonly Trap<"drift">[] = [unsortedTags, droppedValue, serverSet, appliedImport];

/** Finds the drift that is asked for. Returns warnings. Takes any value. */
export function findDrift(manifest: unknown, selection: Selection): Finding[] {
  const asked = driftTraps.filter(({ code }) => selects(selection, code));
  if (asked.length === 0) return [];
  const read = readManifest(manifest);
  return asked.flatMap(({ code, find }) =>
    find(read).map((finding): Finding => ({ code, severity: "warning", ...finding })),
  );
}
