import { tagImportPolicy } from "../../schema/policies.js";
import { knows } from "../../schema/versions.js";
import { hasParameter } from "../parameters.js";
import { isAbsent } from "../traps/manifest.js";
import type { RequirementRule } from "./requirement.js";
import { isBacking, isImported } from "./source.js";

/**
 * Every imported image keeps all its architectures. A source that says no importMode has that of the cluster. Servers
 * before 4.12 do not know the field.
 */
export const preserveOriginal: RequirementRule = {
  code: "require-preserve-original",
  find(entry, { server, importMode }) {
    if (!knows(server, tagImportPolicy.fields.importMode)) return undefined;
    if (isBacking(entry) || !isImported(entry)) return undefined;
    const own = entry.policy?.importMode;
    const mode = isAbsent(own) || own === "" ? importMode : own;
    if (mode === "PreserveOriginal" || hasParameter(mode)) return undefined;
    return {
      path: [...entry.path, "importPolicy", "importMode"],
      message: `This ${entry.type} imports one architecture only, but all are required`,
      hint: "Write 'preserveOriginal'; in YAML, 'importPolicy: { importMode: PreserveOriginal }'.",
    };
  },
};
