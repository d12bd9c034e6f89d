import type { Range } from "../../../grammar/range.js";
import type { Group } from "../../compile/groups.js";
import { nameOf, ownRange, type Plan } from "../../compile/plan.js";
import { canTake } from "../../compile/take.js";
import type { Diagnostic } from "../../text/diagnostic.js";

/** Finds what an `each` sets and no item of its stream or import takes. Returns warnings at its words. */
export const idlePolicies = ({ each, items }: Group): Diagnostic[] =>
  each === undefined ? [] : idleIn(each, items);

function idleIn(each: Plan, items: readonly Plan[]): Diagnostic[] {
  return each.slots.flatMap((slot, leaf) => {
    if (slot === undefined) return [];
    const keys = slot instanceof Map ? [...slot.keys()] : [undefined];
    return keys
      .filter((key) => !items.some((item) => takes(item, nameOf(each.context, leaf), key)))
      .map((key) => diagnosticOf(nameOf(each.context, leaf, key), ownRange(each, leaf, key) ?? each.range));
  });
}

/** True if an item takes a field of its `each`: it can, and does not set it itself. */
function takes(item: Plan, name: string, key: string | undefined): boolean {
  const own = item.slots[item.context.indexOf(name) ?? -1];
  return (
    canTake(item, name) && (own === undefined || (key !== undefined && own instanceof Map && !own.has(key)))
  );
}

function diagnosticOf(name: string, range: Range): Diagnostic {
  const isOfImports = name.startsWith("importPolicy.");
  return {
    code: "idle-policy",
    severity: "warning",
    range,
    message: `No item takes '${name}' from this 'each'`,
    hint: isOfImports
      ? "Only images of the kind DockerImage without 'reference', and repositories, are imported. Leave it out."
      : "Every item sets its own, or there is none. Leave it out.",
  };
}
