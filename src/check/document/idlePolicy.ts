import type { Range } from "../../../grammar/range.js";
import { nameOf, ownRange, type Plan } from "../../compile/plan.js";
import { canTake } from "../../compile/take.js";
import { isOwner } from "../../language/contexts.js";
import type { Diagnostic } from "../../text/diagnostic.js";

/** Finds what an `each` sets and no item of its stream or import takes. Returns warnings at its words. */
export function idlePolicies(plans: readonly Plan[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  let each: Plan | undefined;
  let items: Plan[] = [];
  const finish = () => {
    if (each !== undefined) found.push(...idleIn(each, items));
    each = undefined;
    items = [];
  };
  for (const plan of plans) {
    if (isOwner(plan.context.word)) finish();
    else if (plan.context.word === "each") each = plan;
    else if (each !== undefined) items.push(plan);
  }
  finish();
  return found;
}

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
