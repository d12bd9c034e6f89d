import { buildSpec } from "./buildSpec.generated.js";
import { fillHoles } from "./holes.js";
import type { Plan } from "./plan.js";
import { quickSpec } from "./quickSpec.js";
import type { TextFunction } from "./textFunction.js";

const build = ([plan]: readonly Plan[]): unknown => buildSpec((plan as Plan).slots);

const quick: TextFunction["quick"] = ([plan]) => quickSpec(plan as Plan);

const fill: TextFunction["fill"] = (plan, call) => [fillHoles(plan, call)];

export const importSpec: TextFunction = { name: "importSpec", rule: "spec", quick, fill, finish: build };

export const clauses: TextFunction = { name: "clauses", rule: "clauses", quick, fill, finish: build };
