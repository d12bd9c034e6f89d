import { ownerReference } from "../schema/ownerReference.js";
import type { Decoded } from "./decoded.js";
import { encode } from "./encode.js";
import { invalid, type RuleError } from "./fieldError.js";

type OwnerReference = Decoded<typeof ownerReference>;

const rule = "ValidateOwnerReferences";

/**
 * The errors in the owners of an object: k8s.io/apimachinery ValidateOwnerReferences. The paths have no index. The server
 * drops an owner that it has already, and shows owners as it would write them.
 */
export function ownerReferencesErrors(sent: readonly OwnerReference[], path: string): RuleError[] {
  const written = sent.map((each): OwnerReference => encode(each, ownerReference));
  const owners = [...new Map(written.map((each) => [JSON.stringify(each), each])).values()];
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
