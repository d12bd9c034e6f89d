import * as assert from "uvu/assert";
import type { OnEngine } from "./engines.js";
import { rejection } from "./rejection.js";

const deep = 100_000;

/** Sources that are nested too deeply for any stack. */
export const nested: Readonly<Record<string, string>> = {
  parentheses: `${"(".repeat(deep)}1${")".repeat(deep)}`,
  objects: `${"{a:".repeat(deep)}1${"}".repeat(deep)}`,
  operators: `1${"+1".repeat(deep)}`,
  calls: `f${"()".repeat(deep)}`,
  locals: `${"local a=1;".repeat(deep)}1`,
};

/** Fails unless a nested source becomes an error that says so. */
export async function refuseNested({ evaluateSnippet }: OnEngine, name: string): Promise<void> {
  const error = await rejection(evaluateSnippet(nested[name] as string));
  assert.is(error.code, "crashed");
  assert.match(error.message, /nested/);
}
