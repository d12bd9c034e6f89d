import type { PackedText } from "../runtime/packed.js";
import { literalOf } from "./literal.js";

/** The names of a file for what it uses of the runtime: imported functions, and a variable per text. No name is taken. */
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

  /** An expression for the function of a packed text's holes. It unpacks the text when it is first evaluated. */
  functionOf(called: string, packed: PackedText): string {
    this.functions.add(called);
    const variable = `${this.prefix}${++this.count}`;
    return `(${variable} ??= ${this.nameOf(called)}(${literalOf(packed)}))`;
  }

  private nameOf(exported: string): string {
    return `${this.prefix}_${exported}`;
  }

  /** The import and the variables, which the file begins with; empty if it uses nothing of the runtime. */
  declarations(): string {
    if (this.count === 0) return "";
    const imported = [...this.functions].map((name) => `${name} as ${this.nameOf(name)}`);
    const variables = Array.from({ length: this.count }, (_, index) => `${this.prefix}${index + 1}`);
    return `import { ${imported.join(", ")} } from "importspec/runtime"; var ${variables.join(", ")};`;
  }
}
