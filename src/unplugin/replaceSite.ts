import type { Node } from "estree";
import type MagicString from "magic-string";
import { literalOf } from "./literal.js";
import type { CompiledSite, RuntimeNames } from "./runtimeNames.js";

/** Puts what a text stands for in the place of its call. The holes stay, with whatever stands in them. */
export function replaceSite(code: MagicString, site: CompiledSite, runtime: RuntimeNames): void {
  const { node, called, plans, holes } = site;
  const [start, end] = node.range as [number, number];
  // A statement that began with a bracket could be taken for the end of the one before.
  const before = beginsStatement(node) ? "0, " : "";
  if (holes.length === 0) {
    code.overwrite(start, end, `${before}(${literalOf(called.finish(plans, []))})`);
    return;
  }
  let place = start;
  let next = `${before}${runtime.functionOf(site)}(`;
  for (const hole of holes) {
    const [holeStart, holeEnd] = hole.range as [number, number];
    const [open, close] = hole.type === "SequenceExpression" ? ["(", ")"] : ["", ""];
    code.overwrite(place, holeStart, next + open);
    place = holeEnd;
    next = `${close}, `;
  }
  code.overwrite(place, end, `${next.slice(0, -", ".length)})`);
}

function beginsStatement(node: Node & { readonly parent?: Node }): boolean {
  let each: (Node & { readonly parent?: Node }) | undefined = node;
  while (each !== undefined && each.range?.[0] === node.range?.[0]) {
    if (each.type === "ExpressionStatement") return true;
    each = each.parent;
  }
  return false;
}
