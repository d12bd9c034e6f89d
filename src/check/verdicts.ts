import { isManifestKind, kindOfSpecs, kinds } from "../schema/kinds.js";
import type { OpenShiftVersion } from "../schema/versions.js";
import { type FieldErrorType, sentenceOfError } from "../server/fieldError.js";
import type { ImageConfig } from "../server/imageConfig.js";
import type { Rule } from "../server/rules.js";
import { manifestErrors } from "../server/validate.js";
import type { Code } from "../text/codes.js";
import type { Finding } from "../text/finding.js";
import type { Path } from "../text/path.js";
import { errorPaths } from "./errorPaths.js";
import { withoutFollowUps } from "./followUps.js";
import { hints } from "./hints.js";
import { dependsOnParameter, hasParameter, withoutParameters } from "./parameters.js";
import { unknownFieldHint } from "./unknownFieldHint.js";
import { valueAt } from "./valueAt.js";

/** The code for each type of the server's errors. */
export const verdictCodes: Readonly<Record<FieldErrorType, Code>> = {
  FieldValueInvalid: "invalid-value",
  FieldValueNotFound: "invalid-value",
  FieldValueNotSupported: "unsupported-value",
  FieldValueRequired: "required-value",
  FieldValueTooLong: "too-long",
  FieldValueForbidden: "forbidden-value",
  FieldValueTypeInvalid: "wrong-type",
  InternalError: "not-created",
  UnknownField: "unknown-field",
};

/** The rules that compare the namespace of a tag's source with that of its stream. */
const ofNamespace: readonly Rule[] = ["Verify.namespace", "tagsChanged.key", "tagsChanged.stream"];

const hasUnknownNamespace = (manifest: unknown, name: Path): boolean =>
  [["metadata"], name.slice(0, -1)].some((owner) => hasParameter(valueAt(manifest, [...owner, "namespace"])));

/** Finds what the API server refuses in a manifest. Leaves out errors that depend on the parameters of a Template. */
export function verdicts(manifest: unknown, server?: OpenShiftVersion, config?: ImageConfig): Finding[] {
  const kind = valueAt(manifest, ["kind"]);
  const root = kinds[isManifestKind(kind) ? kind : kindOfSpecs];
  const errors = withoutFollowUps(manifestErrors(withoutParameters(manifest, root), server, config));
  const paths = errorPaths(manifest, errors);
  return errors.flatMap((error, index): Finding[] => {
    const path = paths[index] as Path;
    if (hasParameter(error.value) || dependsOnParameter(manifest, path)) return [];
    if (ofNamespace.includes(error.rule) && hasUnknownNamespace(manifest, path)) return [];
    const hint = error.type === "UnknownField" ? unknownFieldHint(path, root, server) : hints[error.rule];
    const code = verdictCodes[error.type];
    const message = sentenceOfError(error);
    return [{ code, severity: "error", path, message, ...(hint !== undefined && { hint }) }];
  });
}
