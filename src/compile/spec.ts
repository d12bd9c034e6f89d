import { assemble } from "./assemble.js";
import type { Plan, Slot } from "./plan.js";

/** The object of a spec's filled slots. A spec that names no kind is of a DockerImage. */
export function toSpec(plan: Plan, slots: readonly Slot[]): Record<string, unknown> {
  const { kind } = plan.context;
  return assemble(plan, slots[kind] === undefined ? slots.with(kind, "DockerImage") : slots);
}
