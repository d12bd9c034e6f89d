import { templateInput } from "../../src/api/template.js";
import { diagnose } from "../../src/embedded/diagnose.js";
import { textFunctionOf } from "../../src/embedded/textFunctionOf.js";
import type { PackedText } from "../../src/runtime/packed.js";
import * as runtime from "../../src/runtime.js";
import { pack } from "../../src/unplugin/pack.js";

export type RuntimeFunction = (packed: PackedText) => (...holes: readonly unknown[]) => unknown;

/** The functions of `importspec/runtime` by their names. */
export const runtimeFunctions: Readonly<Record<string, RuntimeFunction>> = { ...runtime };

/** Packs a template for a function as bundles hold it; undefined if the build would fail. */
export function packTemplate(called: string, template: TemplateStringsArray): PackedText | undefined {
  const input = templateInput(template);
  const { plans, diagnostics } = diagnose(textFunctionOf(called) as never, input);
  if (diagnostics.length > 0) return undefined;
  return JSON.parse(JSON.stringify(pack({ text: input.text, plans })));
}
