import type { ownerReference } from "../schema/ownerReference.js";
import type { Decoded } from "./decoded.js";
import { invalid, type RuleError } from "./fieldError.js";

type OwnerReference = Decoded<typeof ownerReference>;

const rule = "ValidateOwnerReferences";

/** The errors in the owners of an object: k8s.io/apimachinery ValidateOwnerReferences. The paths have no index. */
export function ownerReferencesErrors(owners: readonly OwnerReference[], path: string): RuleError[] {
  let controller: string | undefined;
  return owners.flatMap((owner) => {
    const errors = ownerReferenceErrors(owner, path);
    if (!owner.controller) return errors;
    const name = `${owner.kind ?? ""}/${owner.name ?? ""}`;
    if (controller === undefined) {
      controller = name;
      return errors;
    }
    const found = `Found "true" in references for ${controller} and ${name}`;
    const detail = `Only one reference can have Controller set to true. ${found}`;
    return [...errors, invalid(rule, path, owners, detail)];
  });
}

function ownerReferenceErrors(owner: OwnerReference, path: string): RuleError[] {
  const { apiVersion = "", kind = "", name = "", uid = "" } = owner;
  const empty = Object.entries({ kind, name, uid }).filter(([, value]) => value === "");
  const parts = apiVersion.split("/");
  const hasVersion = parts.length <= 2 && parts.at(-1) !== "";
  return [
    ...(hasVersion ? [] : [invalid(rule, `${path}.apiVersion`, apiVersion, "version must not be empty")]),
    ...empty.map(([field, value]) => invalid(rule, `${path}.${field}`, value, "must not be empty")),
    ...((apiVersion === "v1" || apiVersion === "/v1") && kind === "Event"
      ? [invalid(rule, path, owner, "/v1, Kind=Event is disallowed from being an owner")]
      : []),
  ];
}
