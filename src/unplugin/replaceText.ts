import type { Node } from "estree";
import type MagicString from "magic-string";
import { Collector } from "../compile/collector.js";
import type { Plan } from "../compile/plan.js";
import type { EmbeddedText } from "../embedded/embeddedTexts.js";
import type { Child } from "../embedded/wrappers.js";
import { literalOf } from "./literal.js";
import { pack } from "./pack.js";
import type { RuntimeNames } from "./runtimeNames.js";

/** A text without mistakes, compiled. */
export interface CompiledEmbeddedText extends EmbeddedText {
  readonly plans: readonly Plan[];
}

/** Replaces the call of a text: by its value, as a literal, or by a call of the runtime with the holes as they are. */
export function replaceText(code: MagicString, text: CompiledEmbeddedText, names: RuntimeNames): void {
  const { node, called, plans, input, expressions } = text;
  const [start, end] = node.range as [number, number];
  // A statement that begins with a parenthesis could continue the one before it.
  const before = beginsStatement(node) ? "0, " : "";
  if (expressions.length === 0) {
    code.overwrite(start, end, `${before}(${literalOf(called.finish(plans, new Collector()))})`);
    return;
  }
  let offset = start;
  let next = `${before}${names.functionOf(called.name, pack({ text: input.text, plans }))}(`;
  for (const expression of expressions) {
    const [expressionStart, expressionEnd] = expression.range as [number, number];
    const [open, close] = expression.type === "SequenceExpression" ? ["(", ")"] : ["", ""];
    code.overwrite(offset, expressionStart, next + open);
    offset = expressionEnd;
    next = `${close}, `;
  }
  code.overwrite(offset, end, `${next.slice(0, -", ".length)})`);
}

/** True if a statement begins with the node. */
function beginsStatement(node: Node): boolean {
  let each: Child | undefined = node;
  while (each !== undefined && each.range?.[0] === node.range?.[0]) {
    if (each.type === "ExpressionStatement") return true;
    each = each.parent;
  }
  return false;
}
