import type { ownerReference } from "../schema/ownerReference.js";
import type { Decoded } from "./decoded.js";
import { type FieldError, invalid } from "./fieldError.js";

type OwnerReference = Decoded<typeof ownerReference>;

/**
 * What is wrong with the owners of an object: k8s.io/apimachinery ValidateOwnerReferences. Its paths name no
 * index.
 */
export function ownerReferencesErrors(owners: readonly OwnerReference[], path: string): FieldError[] {
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
    return [...errors, invalid(path, owners, `Only one reference can have Controller set to true. ${found}`)];
  });
}

function ownerReferenceErrors(owner: OwnerReference, path: string): FieldError[] {
  const { apiVersion = "", kind = "", name = "", uid = "" } = owner;
  const empty = Object.entries({ kind, name, uid }).filter(([, value]) => value === "");
  const parts = apiVersion.split("/");
  const hasVersion = parts.length <= 2 && parts.at(-1) !== "";
  return [
    ...(hasVersion ? [] : [invalid(`${path}.apiVersion`, apiVersion, "version must not be empty")]),
    ...empty.map(([field, value]) => invalid(`${path}.${field}`, value, "must not be empty")),
    ...((apiVersion === "v1" || apiVersion === "/v1") && kind === "Event"
      ? [invalid(path, owner, "/v1, Kind=Event is disallowed from being an owner")]
      : []),
  ];
}
