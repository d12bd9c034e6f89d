import type { ParsedValue, StrictBuilder } from "../../grammar/builder.js";
import type { Input } from "../../grammar/input.js";
import { itemTypeOf, type Token } from "../../grammar/tokens.js";
import { specContext } from "../language/context.js";
import { parseInto } from "../language/parse.js";
import { buildSpec } from "./buildSpec.generated.js";
import { addDefaultKind, constant, constantOf } from "./makePlan.js";
import type { Slot } from "./plan.js";

/**
 * Returns the specs of a text that has no mistakes, no holes and nothing but specs, and undefined for any other. Nothing
 * else is made on the way: 10,000 specs take half as long as by way of their plans.
 */
export function readSpecs(input: Input): readonly unknown[] | undefined {
  const reader = new SpecReader();
  return parseInto(input, reader) ? reader.specs : undefined;
}

/** Makes each spec while it is parsed, in the same slots. */
class SpecReader implements StrictBuilder {
  readonly specs: unknown[] = [];
  isRight = true;
  private isInSpec = false;
  /** The values of one spec after the other. */
  private readonly values = { context: specContext, slots: specContext.unset.slice() as Slot[] };

  beginItem(keyword: Token, value?: Token, kind?: Token): void {
    const { slots } = this.values;
    for (let leaf = 0; leaf < slots.length; leaf++) slots[leaf] = undefined;
    this.isInSpec = itemTypeOf(keyword) === "Spec";
    if (kind !== undefined) this.set(specContext.kind, constant(kind));
    this.set(specContext.subject, value && constant(value));
  }

  addClause(word: Token, first?: ParsedValue): void {
    const known = specContext.words.get(word.image);
    this.set(known?.leaf, known && constantOf(known, first));
  }

  addHole(): void {
    this.isRight = false;
  }

  endItem(): void {
    addDefaultKind(this.values);
    this.specs.push(buildSpec(this.values.slots));
  }

  /** Sets a leaf that is not set yet. */
  private set(leaf: number | undefined, value: Slot): void {
    const { slots } = this.values;
    const isUnset = leaf !== undefined && slots[leaf] === undefined;
    if (this.isInSpec && isUnset && value !== undefined) slots[leaf] = value;
    else this.isRight = false;
  }
}
