import { buildSpec } from "./buildSpec.generated.js";
import type { Plan } from "./plan.js";
import type { TextFunction } from "./textFunction.js";

const build = ([plan]: readonly Plan[]): unknown => buildSpec((plan as Plan).slots);

export const importSpec: TextFunction = { name: "importSpec", rule: "spec", finish: build };

export const clauses: TextFunction = { name: "clauses", rule: "clauses", finish: build };
