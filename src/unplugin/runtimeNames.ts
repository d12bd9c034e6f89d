import type { Plan } from "../compile/plan.js";
import type { CallSite } from "../embedded/callSites.js";
import { literalOf } from "./literal.js";
import { pack } from "./pack.js";

/** A call site without mistakes, compiled. */
export interface CompiledSite extends CallSite {
  readonly plans: readonly Plan[];
}

/** What a file needs of the runtime, under names that the file does not use. */
export class RuntimeNames {
  private readonly functions = new Set<string>();
  private readonly prefix: string;
  private count = 0;

  constructor(file: string) {
    let longest = "";
    for (const [, before = ""] of file.matchAll(/importspec(?<=(_*)importspec)/g))
      if (before.length > longest.length) longest = before;
    this.prefix = `_${longest}importspec`;
  }

  /** The expression of the function of the holes that a text with holes is, made at its first call. */
  functionOf({ called, text, plans }: CompiledSite): string {
    this.functions.add(called.name);
    const name = `${this.prefix}${++this.count}`;
    return `(${name} ??= ${this.nameOf(called.name)}(${literalOf(pack({ text: text.text, plans }))}))`;
  }

  private nameOf(exported: string): string {
    return `${this.prefix}_${exported}`;
  }

  /** The statements that the file begins with. */
  declarations(): string {
    if (this.count === 0) return "";
    const imported = [...this.functions].map((name) => `${name} as ${this.nameOf(name)}`);
    const names = Array.from({ length: this.count }, (_, place) => `${this.prefix}${place + 1}`);
    return `import { ${imported.join(", ")} } from "importspec/runtime"; var ${names.join(", ")};`;
  }
}
