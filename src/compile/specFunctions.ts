import { buildSpec } from "./buildSpec.generated.js";
import { fillHoles } from "./holes.js";
import type { Plan } from "./plan.js";
import type { TextFunction } from "./textFunction.js";

const build = ([plan]: readonly Plan[]): unknown => buildSpec((plan as Plan).slots);

const fill: TextFunction["fill"] = (plan, call) => [fillHoles(plan, call)];

export const importSpec: TextFunction = { name: "importSpec", rule: "spec", fill, finish: build };

export const clauses: TextFunction = { name: "clauses", rule: "clauses", fill, finish: build };
