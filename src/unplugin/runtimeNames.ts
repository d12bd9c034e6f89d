import type { Plan } from "../compile/plan.js";
import type { TextFunction } from "../compile/textFunction.js";
import type { CallSite } from "../host/callSites.js";

import { literalOf } from "./literal.js";
import { packSite } from "./packSite.js";

/** A call site without mistakes, compiled. */
export interface CompiledSite extends CallSite {
  readonly plans: readonly Plan[];
}

/** What a file needs of the runtime, under names that the file does not use. */
export class RuntimeNames {
  readonly functions = new Set<string>();
  private readonly prefix: string;
  private count = 0;

  constructor(file: string) {
    let prefix = "_importspec";
    while (file.includes(prefix)) prefix = `_${prefix}`;
    this.prefix = prefix;
  }

  /** The expression of the function of the holes that a text with holes is, made at its first call. */
  functionOf({ called, text, plans }: CompiledSite): string {
    this.functions.add(called.name);
    const name = `${this.prefix}${++this.count}`;
    return `(${name} ??= ${this.nameOf(called)}(${literalOf(packSite({ text: text.text, plans }))}))`;
  }

  private nameOf = ({ name }: Pick<TextFunction, "name">): string => `${this.prefix}_${name}`;

  /** The statements that the file begins with. */
  declarations(): string {
    if (this.count === 0) return "";
    const imported = [...this.functions].map((name) => `${name} as ${this.nameOf({ name })}`);
    const names = Array.from({ length: this.count }, (_, place) => `${this.prefix}${place + 1}`);
    return `import { ${imported.join(", ")} } from "importspec/runtime"; var ${names.join(", ")};`;
  }
}
